import type { Finding } from "../../checks/finding.ts";
import { hasError, type Problem } from "../../problem.ts";
import { type CaseFindings, findingsOf, wordsOfFinding } from "./case-findings.ts";

/** The stable object behind `check --json`. A field may be added; none is renamed without a new `schemaVersion`. */
export function findingsAsJson(cases: readonly CaseFindings[]): object {
  return {
    schemaVersion: 1,
    ok: cases.every((one) => !hasError(findingsOf(one))),
    cases: cases.map((one) => ({
      folder: one.folder,
      checked: one.result.ok,
      findings: findingsOf(one).map(asJson),
      readability: one.result.ok ? one.result.value.readability : null,
    })),
  };
}

const severities = { error: "fel", warning: "varning", tip: "tips" } as const;

function asJson(finding: Finding | Problem): object {
  const { code, severity, place, path, message, hint } = finding;
  const isFinding = "section" in finding;
  return {
    id: code,
    severity: severities[severity],
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    path: path ?? null,
    section: isFinding ? finding.section : null,
    words: wordsOfFinding(finding),
    message,
    hint: hint ?? null,
    replacement: isFinding ? (finding.replacement ?? null) : null,
  };
}
