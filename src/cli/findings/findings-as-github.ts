import type { Finding } from "../../checks/finding.ts";
import type { Problem } from "../../problem.ts";
import { type CaseFindings, endColumn, findingsOf, linesOf } from "./case-findings.ts";

const commands = { error: "error", warning: "warning", tip: "notice" } as const;

/** Findings as workflow commands, which GitHub shows beside the lines of a change; one line each. */
export function findingsAsGithub(cases: readonly CaseFindings[]): string {
  return cases
    .flatMap((one) => {
      const lineAt = linesOf(one.files);
      return findingsOf(one).map((finding) => {
        const line = finding.place?.line === undefined ? undefined : lineAt(finding.place.file, finding.place.line);
        return `${command(finding, endColumn(finding, line))}\n`;
      });
    })
    .join("");
}

function command({ severity, place, code, message, hint }: Finding | Problem, end: number | undefined): string {
  const properties = [
    ["file", place?.file],
    ["line", place?.line],
    ["col", place?.column],
    ["endColumn", end],
    ["title", code],
  ] as const;
  const given = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${commands[severity]} ${given.join(",")}::${data(hint === undefined ? message : `${message}\n${hint}`)}`;
}

/** A message may hold anything but line breaks and the sign of an escape. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
