import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Tells of an error that is the program's own, with what its makers need to find it. */
export function internalError(error: unknown, terminal: Terminal): ExitCode {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`Fel i Kanslist: ${details}\nDina filer är orörda. Rapportera gärna felet med texten ovan.\n`);
  return exitCode.internal;
}
