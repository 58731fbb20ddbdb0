import { runProgram } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** What the program said, and how it ended. */
export interface Run {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** A terminal that remembers; nobody looks at it unless `interactive`. */
export function rememberingTerminal(interactive = false): Terminal & { said(): Omit<Run, "code"> } {
  let out = "";
  let err = "";
  return {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive,
    colour: false,
    said: () => ({ out, err }),
  };
}

/** Runs the command line in this process. */
export async function kanslist(...args: readonly string[]): Promise<Run> {
  return kanslistAt(rememberingTerminal(), ...args);
}

export async function kanslistAt(
  terminal: ReturnType<typeof rememberingTerminal>,
  ...args: readonly string[]
): Promise<Run> {
  const code = await runProgram(args, "1.2.3", terminal, () => new AbortController().signal);
  return { code, ...terminal.said() };
}
