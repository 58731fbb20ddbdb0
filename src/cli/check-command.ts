import { checkCase } from "../check-case.ts";
import { type ExitCode, exitCode, exitCodeFor } from "./exit-code.ts";
import { readCheckFolder } from "./read-check.ts";
import { showProblems } from "./show-problems.ts";
import type { Terminal } from "./terminal.ts";

/** Checks each case folder. */
export async function checkCommand(folders: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  for (const folder of folders) {
    const input = readCheckFolder(folder);
    const result = input.ok ? await checkCase({ ...input.value, speller: null }) : input;
    showProblems(terminal, result.ok ? result.value.findings : result.problems);
    code = exitCodeFor(result.ok ? result.value.findings : result.problems);
  }
  return code;
}
