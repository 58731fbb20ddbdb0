import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** How a program is run. */
export interface RunOptions {
  /** @default 60 000 */
  readonly timeoutMs?: number;
  /** Set on top of the surrounding environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Handed to the program's standard input. */
  readonly input?: string | Uint8Array;
}

/** A program's full path, or null where no folder on PATH holds it. */
export function findProgram(name: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a program writes to standard output, as UTF-8.
 * Throws where it cannot start, takes too long or ends with another code than 0, with what it said.
 */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): string {
  const { timeoutMs = 60_000, environment = {}, input } = options;
  const run = spawnSync(program, [...args], {
    encoding: "utf8",
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, LC_ALL: "C.UTF-8", ...environment },
    ...(input === undefined ? {} : { input }),
  });
  if (run.error !== undefined) throw new Error(`${program} did not run: ${run.error.message}`);
  if (run.status === 0) return run.stdout;
  const end = run.status === null ? `was stopped by ${run.signal}` : `ended with code ${run.status}`;
  throw new Error(`${program} ${end} on: ${args.join(" ")}\n${tail(run.stderr)}${tail(run.stdout)}`);
}

function tail(output: string): string {
  return output.slice(-4000);
}
