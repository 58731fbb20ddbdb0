import { join } from "node:path";
import { type BuildOptions, type Built, buildCase } from "../build-case.ts";
import { failure, hasError, type Problem, type Result } from "../problem.ts";
import { outputName, readCaseFolder } from "./case-folder.ts";
import { type ExitCode, exitCodeFor } from "./exit-code.ts";
import { showProblems } from "./show-problems.ts";
import { styled, type Terminal } from "./terminal.ts";
import { type Disk, realDisk, writeWhole } from "./write-whole.ts";

export interface BuildCommandOptions extends BuildOptions {
  /** The folder below which each case has a folder of its own. */
  readonly out: string;
  readonly json: boolean;
}

interface CaseReport {
  readonly folder: string;
  readonly result: Result<Built>;
  readonly written: readonly { readonly path: string; readonly bytes: number }[];
}

/** Builds each case folder; the worst outcome decides the exit code. A case that fails leaves its old papers as they were. */
export async function buildCommand(
  folders: readonly string[],
  options: BuildCommandOptions,
  terminal: Terminal,
  disk: Disk = realDisk,
): Promise<ExitCode> {
  const reports: CaseReport[] = [];
  for (const folder of folders) {
    if (terminal.interactive && !options.json) terminal.err(`${styled(terminal, "dim", `Bygger ${folder} …`)}\n`);
    const report = await buildFolder(folder, options, disk);
    if (!options.json) showReport(report, terminal);
    reports.push(report);
  }
  if (options.json) terminal.out(`${JSON.stringify(asJson(reports), null, 2)}\n`);
  return exitCodeFor(reports.flatMap(({ result }) => result.problems));
}

async function buildFolder(folder: string, options: BuildCommandOptions, disk: Disk): Promise<CaseReport> {
  const read = readCaseFolder(folder);
  if (!read.ok) return { folder, result: read, written: [] };
  const result = await buildCase(read.value.input, options);
  if (!result.ok) return { folder, result, written: [] };
  const target = join(options.out, outputName(folder));
  const problems = await writeWhole(target, result.value.files, disk);
  if (problems.length > 0) return { folder, result: failure(problems), written: [] };
  const written = result.value.files.map(({ name, bytes }) => ({ path: join(target, name), bytes: bytes.length }));
  return { folder, result, written };
}

function showReport({ folder, result, written }: CaseReport, terminal: Terminal): void {
  showProblems(terminal, result.problems);
  if (!result.ok) {
    const errors = result.problems.filter(({ severity }) => severity === "error").length;
    terminal.err(`${folder}: ${errors} fel, inget har skrivits.\n`);
    return;
  }
  for (const { path } of written) terminal.out(`${path}\n`);
  if (result.value.gaps.length === 0) return;
  terminal.err(`${styled(terminal, "yellow", "Utkast")}: ${result.value.gaps.length} uppgifter saknas.\n`);
  for (const { path, message } of result.value.gaps)
    terminal.err(`  ${message} ${styled(terminal, "dim", `(${path})`)}\n`);
}

/** The stable object behind `--json`. A field may be added; none is renamed without a new `schemaVersion`. */
function asJson(reports: readonly CaseReport[]): object {
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
