import { join, resolve } from "node:path";
import { type BuildOptions, buildCase } from "../build-case.ts";
import { failure, type Problem } from "../problem.ts";
import { startSpeller } from "../spell/start-speller.ts";
import { reportAsJson } from "./build-json.ts";
import { outputName, readCaseFolder } from "./case-folder.ts";
import type { CaseReport } from "./case-report.ts";
import { type Disk, realDisk } from "./disk.ts";
import { type ExitCode, exitCodeFor } from "./exit-code.ts";
import { readCheckSources } from "./read-check.ts";
import { showProblems } from "./show-problems.ts";
import { spareMemory } from "./spare-memory.ts";
import { styled, type Terminal } from "./terminal.ts";
import { writeWhole } from "./write-whole.ts";

export interface BuildCommandOptions extends Omit<BuildOptions, "check"> {
  /** The folder below which each case has a folder of its own. */
  readonly out: string;
  readonly json: boolean;
}

/** Builds each case folder; the worst outcome decides the exit code. A case that fails leaves its old papers as they were. */
export async function buildCommand(
  folders: readonly string[],
  options: BuildCommandOptions,
  terminal: Terminal,
  disk: Disk = realDisk,
): Promise<ExitCode> {
  const reports: CaseReport[] = [];
  const taken = new Map<string, string>();
  for (const folder of eachOnce(folders)) {
    if (terminal.interactive && !options.json) terminal.err(`${styled(terminal, "dim", `Bygger ${folder} …`)}\n`);
    const name = outputName(folder);
    const other = taken.get(name);
    const report = other === undefined ? await buildFolder(folder, options, disk) : sameOutput(folder, other);
    taken.set(name, other ?? folder);
    if (!options.json) showReport(report, terminal);
    reports.push(report);
  }
  if (options.json) terminal.out(`${JSON.stringify(reportAsJson(reports), null, 2)}\n`);
  return exitCodeFor(reports.flatMap(({ result }) => result.problems));
}

function eachOnce(folders: readonly string[]): readonly string[] {
  return [...new Map(folders.map((folder) => [resolve(folder), folder])).values()];
}

async function buildFolder(folder: string, options: BuildCommandOptions, disk: Disk): Promise<CaseReport> {
  const read = readCaseFolder(folder);
  if (!read.ok) return { folder, result: read, written: [] };
  spareMemory(read.value.input.files);
  const isChecked = options.final === true || options.review === true;
  const sources = isChecked ? await readCheckSources(folder) : null;
  if (sources?.ok === false) return { folder, result: sources, written: [] };
  const spelling = isChecked ? startSpeller() : null;
  const check = sources === null ? {} : { check: { ...sources.value, speller: spelling?.speller ?? null } };
  const result = await buildCase(read.value.input, { ...options, ...check });
  await spelling?.stop();
  if (!result.ok) return { folder, result, written: [] };
  const target = join(options.out, outputName(folder));
  const problems = await writeWhole(target, result.value.files, disk);
  if (problems.length > 0) return { folder, result: failure(problems), written: [] };
  const written = result.value.files.map(({ name, bytes }) => ({ path: join(target, name), bytes: bytes.length }));
  return { folder, result, written };
}

function sameOutput(folder: string, other: string): CaseReport {
  const problem: Problem = {
    code: "output-exists",
    severity: "error",
    place: { file: folder },
    message: `Papperen skulle skriva över dem för ${other}, som har samma mappnamn.`,
    hint: "Bygg ärendena var för sig, med var sin --out.",
  };
  return { folder, result: failure([problem]), written: [] };
}

function showReport({ folder, result, written }: CaseReport, terminal: Terminal): void {
  showProblems(terminal, result.problems);
  if (!result.ok) {
    const errors = result.problems.filter(({ severity }) => severity === "error").length;
    terminal.err(`${folder}: ${errors} fel, inget har skrivits.\n`);
    return;
  }
  for (const { path } of written) terminal.out(`${path}\n`);
  const { gaps } = result.value;
  if (gaps.length === 0) return;
  const count = gaps.length === 1 ? "1 uppgift saknas" : `${gaps.length} uppgifter saknas`;
  terminal.err(`${styled(terminal, "yellow", "Utkast")}: ${count}.\n`);
  for (const { path, message } of gaps) terminal.err(`  ${message} ${styled(terminal, "dim", `(${path})`)}\n`);
}
