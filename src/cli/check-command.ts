import { checkCase } from "../check-case.ts";
import type { Speller } from "../checks/spelling/speller.ts";
import { readCaseFiles } from "./case-files.ts";
import { type ExitCode, exitCode, exitCodeFor } from "./exit-code.ts";
import type { CaseFindings } from "./findings/case-findings.ts";
import { showFindings } from "./findings/show-findings.ts";
import { readCheckSources } from "./read-check.ts";
import type { Terminal } from "./terminal.ts";

export interface CheckOptions {
  /** How findings are told: to a person, to a program, or to a system that shows them beside the lines. */
  readonly format: "text" | "json" | "sarif" | "github";
  /** Warnings count as errors in the exit code. */
  readonly strict: boolean;
  readonly spelling: boolean;
  /** The program's own version, for SARIF. */
  readonly version: string;
}

/** Checks each case folder. Exit code 0 without errors, 1 with (or with warnings, when strict). */
export async function checkCommand(
  folders: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const spelling = options.spelling ? (await import("../spell/start-speller.ts")).startSpeller() : null;
  const cases: CaseFindings[] = [];
  for (const folder of [...new Set(folders)]) cases.push(await checkFolder(folder, spelling?.speller ?? null));
  await spelling?.stop();
  await tell(cases, options, terminal);
  const problems = cases.flatMap(({ result }) => (result.ok ? result.value.findings : result.problems));
  const code = exitCodeFor(problems);
  const warned = options.strict && problems.some(({ severity }) => severity === "warning");
  return code === exitCode.ok && warned ? exitCode.dataHasErrors : code;
}

async function checkFolder(folder: string, speller: Speller | null): Promise<CaseFindings> {
  const files = readCaseFiles(folder);
  if (!files.ok) return { folder, files: [], result: files };
  const sources = await readCheckSources(folder);
  const shown = Object.values(files.value);
  if (!sources.ok) return { folder, files: shown, result: sources };
  return { folder, files: shown, result: await checkCase(files.value, { ...sources.value, speller }) };
}

async function tell(cases: readonly CaseFindings[], options: CheckOptions, terminal: Terminal): Promise<void> {
  switch (options.format) {
    case "text":
      showFindings(cases, terminal);
      return;
    case "json": {
      const { findingsAsJson } = await import("./findings/findings-as-json.ts");
      terminal.out(`${JSON.stringify(findingsAsJson(cases), null, 2)}\n`);
      return;
    }
    case "sarif": {
      const { findingsAsSarif } = await import("./findings/findings-as-sarif.ts");
      terminal.out(`${JSON.stringify(findingsAsSarif(cases, options.version), null, 2)}\n`);
      return;
    }
    case "github": {
      const { findingsAsGithub } = await import("./findings/findings-as-github.ts");
      terminal.out(findingsAsGithub(cases));
      return;
    }
  }
}
