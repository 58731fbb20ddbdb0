import { hasError, type Problem } from "../problem.ts";
import type { CaseReport } from "./case-report.ts";

/** The stable object behind `--json`. A field may be added; none is renamed without a new `schemaVersion`. */
export function reportAsJson(reports: readonly CaseReport[]): object {
  return {
    schemaVersion: 1,
    ok: reports.every(({ result }) => !hasError(result.problems)),
    cases: reports.map(({ folder, result, written }) => ({
      folder,
      draft: result.ok && result.value.gaps.length > 0,
      files: written,
      gaps: result.ok ? result.value.gaps : [],
      problems: result.problems.map(problemAsJson),
    })),
  };
}

function problemAsJson({ code, severity, place, path, message, hint }: Problem): object {
  return {
    code,
    severity,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    path: path ?? null,
    message,
    hint: hint ?? null,
  };
}
