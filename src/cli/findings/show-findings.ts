import type { Checked } from "../../check-case.ts";
import type { Finding } from "../../checks/finding.ts";
import { type Problem, type Severity, showPlace } from "../../problem.ts";
import { styled, type Terminal } from "../terminal.ts";
import { type CaseFindings, endColumn, findingsOf, linesOf, wordsOfFinding } from "./case-findings.ts";

const order: readonly Severity[] = ["tip", "warning", "error"];
const names: Readonly<Record<Severity, string>> = { error: "Fel", warning: "Varning", tip: "Tips" };
const colours = { error: "red", warning: "yellow", tip: "cyan" } as const;

/** How much of a long line is shown around the words, in characters. */
const windowWidth = 88;

/**
 * Findings for a person: by file and section, each with its words and what to do. Tips come first and errors last, so
 * that the worst stands where the eye ends up; the counts are at the very end.
 */
export function showFindings(cases: readonly CaseFindings[], terminal: Terminal): void {
  for (const one of cases) {
    const lineAt = linesOf(one.files);
    const found = findingsOf(one);
    const groups = order.flatMap((severity) => {
      const equal = found.filter((finding) => finding.severity === severity);
      return groupsOf(equal, lineAt, terminal);
    });
    // What was found is what the command is for; why nothing could be looked for is a message.
    const say = one.result.ok ? terminal.out : terminal.err;
    say(`${groups.join("")}${summary(one, found, terminal)}`);
  }
}

type LineAt = (file: string, line: number) => string | undefined;

function groupsOf(found: readonly (Finding | Problem)[], lineAt: LineAt, terminal: Terminal): readonly string[] {
  const groups = new Map<string, (Finding | Problem)[]>();
  for (const finding of found) {
    const name = [finding.place?.file, "section" in finding ? finding.section : undefined]
      .filter((part) => part !== undefined)
      .join(" · ");
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].map(([name, members]) => {
    const shownMembers = members.map((finding) => `${shown(finding, lineAt, terminal)}\n`);
    return `${styled(terminal, "bold", name)}\n${shownMembers.join("")}\n`;
  });
}

function shown(finding: Finding | Problem, lineAt: LineAt, terminal: Terminal): string {
  const { place, severity, message, hint, code } = finding;
  const where = place?.line === undefined ? "" : `${showPlace({ ...place, file: "rad" }).replace(":", " ")} `;
  const head = `  ${where}${styled(terminal, colours[severity], names[severity])}: ${message} ${styled(terminal, "dim", `[${code}]`)}`;
  const quoted = quotation(finding, lineAt, terminal);
  return [head, ...quoted, ...(hint === undefined ? [] : [`    ${hint}`])].join("\n");
}

/** The line that the words stand on, cut to a window around them, and carets under the words. */
function quotation(finding: Finding | Problem, lineAt: LineAt, terminal: Terminal): readonly string[] {
  const { place } = finding;
  const words = wordsOfFinding(finding);
  if (words === null || place?.line === undefined || place.column === undefined) return [];
  const line = lineAt(place.file, place.line);
  if (line === undefined) return [];
  const start = place.column - 1;
  const end = (endColumn(finding, line) ?? Math.min(line.length, start + words.length) + 1) - 1;
  const from = windowStart(line, start, end);
  const to = windowEnd(line, from);
  const lead = line.slice(0, from).trim() === "" ? "" : "… ";
  const text = `${lead}${line.slice(from, to)}${to < line.length ? " …" : ""}`;
  const carets = "^".repeat(Math.max(1, Math.min(end, to) - start));
  return [
    `    ${styled(terminal, "dim", "|")} ${text}`,
    `    ${styled(terminal, "dim", "|")} ${" ".repeat(lead.length + start - from)}${styled(terminal, colours[finding.severity], carets)}`,
  ];
}

function windowStart(line: string, start: number, end: number): number {
  const indent = line.length - line.trimStart().length;
  if (line.length - indent <= windowWidth) return Math.min(indent, start);
  const wanted = Math.max(indent, start - Math.max(8, Math.floor((windowWidth - (end - start)) / 2)));
  // Not in the middle of a word.
  const space = line.lastIndexOf(" ", wanted);
  return wanted === indent || space < indent ? Math.min(indent, start) : space + 1;
}

function windowEnd(line: string, from: number): number {
  if (line.length - from <= windowWidth) return line.length;
  const space = line.lastIndexOf(" ", from + windowWidth);
  return space <= from ? from + windowWidth : space;
}

function summary(one: CaseFindings, found: readonly (Finding | Problem)[], terminal: Terminal): string {
  if (!one.result.ok) return `${one.folder}: ${counted(found)}. Ärendet kunde inte granskas.\n`;
  const figures = readabilityLine(one.result.value);
  const verdict = found.length === 0 ? styled(terminal, "green", "inget att anmärka på") : counted(found);
  return `${one.folder}: ${verdict}.\n${figures}`;
}

function counted(found: readonly Problem[]): string {
  const count = (severity: Severity): number => found.filter((finding) => finding.severity === severity).length;
  const tips = count("tip");
  const warnings = count("warning");
  return [`${count("error")} fel`, `${warnings} ${warnings === 1 ? "varning" : "varningar"}`, `${tips} tips`].join(
    ", ",
  );
}

function readabilityLine({ readability }: Checked): string {
  if (readability.words === 0) return "";
  const perSentence = (readability.words / Math.max(1, readability.sentences)).toFixed(1).replace(".", ",");
  return `Läsbarhet: LIX ${Math.round(readability.lix)}, ${perSentence} ord per mening.\n`;
}
