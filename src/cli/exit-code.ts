import { hasError, type Problem } from "../problem.ts";

/** The process's exit codes, as README lists them. */
export const exitCode = {
  ok: 0,
  dataHasErrors: 1,
  wrongUsage: 2,
  fileTrouble: 3,
  internal: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Problems of this kind are about a file itself rather than what it says. */
const fileTrouble =
  /^(file|folder|output)-(missing|unreadable|too-large|not-text|not-writable|is-folder|is-file|exists|disk-full)$/;

/** The exit code that the problems call for: trouble with files before errors in data. */
export function exitCodeFor(problems: readonly Problem[]): ExitCode {
  if (!hasError(problems)) return exitCode.ok;
  return problems.some(({ code }) => fileTrouble.test(code)) ? exitCode.fileTrouble : exitCode.dataHasErrors;
}
