import { allRules } from "../../checks/all-rules.ts";
import type { Finding } from "../../checks/finding.ts";
import type { Problem, Severity } from "../../problem.ts";
import { type CaseFindings, endColumn, findingsOf, linesOf, wordsOfFinding } from "./case-findings.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", tip: "note" };

/** Findings as a SARIF 2.1.0 log (OASIS), for systems that collect the results of checks. */
export function findingsAsSarif(cases: readonly CaseFindings[], version: string): object {
  const results = cases.flatMap((one) => {
    const lineAt = linesOf(one.files);
    return findingsOf(one).map((finding) => {
      const { place } = finding;
      return result(finding, place?.line === undefined ? undefined : lineAt(place.file, place.line));
    });
  });
  const rules = allRules.map(({ id, title, severity, reason }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    defaultConfiguration: { level: levels[severity] },
  }));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Kanslist", version, language: "sv-SE", rules } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}

function result(finding: Finding | Problem, line: string | undefined): object {
  const { code, severity, message, hint, place, path } = finding;
  const index = allRules.findIndex(({ id }) => id === code);
  const end = endColumn(finding, line);
  const words = wordsOfFinding(finding);
  const region = {
    startLine: place?.line ?? 1,
    ...(place?.column === undefined ? {} : { startColumn: place.column }),
    ...(end === undefined ? {} : { endColumn: end }),
  };
  const location = {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place?.file ?? "") },
      region: words === null ? region : { ...region, snippet: { text: words } },
    },
    ...(path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
  };
  return {
    ruleId: code,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    ...(place === undefined ? {} : { locations: [location] }),
    ...fixes(finding, region, end),
  };
}

/** A proposed replacement can be carried out only where the words stand on one line of the file. */
function fixes(finding: Finding | Problem, region: object, end: number | undefined): object {
  if (!("replacement" in finding) || finding.replacement === undefined || end === undefined) return {};
  const change = {
    artifactLocation: { uri: uriOf(finding.place?.file ?? "") },
    replacements: [{ deletedRegion: region, insertedContent: { text: finding.replacement } }],
  };
  return { fixes: [{ description: { text: `Skriv ”${finding.replacement}”.` }, artifactChanges: [change] }] };
}

function uriOf(file: string): string {
  return encodeURI(file.replaceAll("\\", "/"));
}
