import type { Checked } from "../../check-case.ts";
import type { Finding } from "../../checks/finding.ts";
import type { Problem, Result } from "../../problem.ts";
import type { SourceFile } from "../../source/source-file.ts";

/** What a check of a case folder came to. */
export interface CaseFindings {
  readonly folder: string;
  /** The files that were read, so that a line can be shown. */
  readonly files: readonly SourceFile[];
  /** What was found; or why nothing could be checked. */
  readonly result: Result<Checked>;
}

/** What a case's report consists of: its findings, or what kept it from being checked. */
export function findingsOf({ result }: CaseFindings): readonly (Finding | Problem)[] {
  return result.ok ? [...result.problems, ...result.value.findings] : result.problems;
}

/** The words that a finding is about; null where it has none. */
export function wordsOfFinding(finding: Finding | Problem): string | null {
  return "words" in finding ? finding.words : null;
}

/** The column after the words on their line, or undefined where they run on to the next line. */
export function endColumn(finding: Finding | Problem, line: string | undefined): number | undefined {
  const { place } = finding;
  const words = wordsOfFinding(finding);
  if (words === null || line === undefined || place?.column === undefined) return undefined;
  return line.startsWith(words, place.column - 1) ? place.column + words.length : undefined;
}

/** Lines of the files that findings stand in, each file split once. */
export function linesOf(files: readonly SourceFile[]): (file: string, line: number) => string | undefined {
  const split = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = split.get(file) ?? (files.find(({ name }) => name === file)?.text ?? "").split("\n");
    split.set(file, lines);
    return lines[line - 1];
  };
}
