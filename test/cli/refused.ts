import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "vitest";
import type { Municipality } from "./municipality.ts";
import { kanslist } from "./run.ts";

/** A problem as `--json` tells it, with its place in one string: `2026/case.yaml:4:7`. */
export interface Told {
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly hint: string | null;
}

interface JsonProblem {
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint: string | null;
}

/**
 * Builds a case that must be refused, and gives the problems told. Nothing may be written: a paper of an earlier build
 * stands as it stood, alone.
 */
export async function refused(
  made: Municipality,
  exitCode: number,
  ...flags: readonly string[]
): Promise<readonly Told[]> {
  const folder = join(made.out, "provby-2026");
  const old = join(folder, "plan.html");
  mkdirSync(folder, { recursive: true });
  writeFileSync(old, "förra bygget");
  const run = await kanslist("build", made.caseFolder, "--out", made.out, "--json", ...flags);
  expect(run.code, run.out + run.err).toBe(exitCode);
  expect(run.err).toBe("");
  expect(made.papers()).toEqual(["plan.html"]);
  expect(readFileSync(old, "utf8")).toBe("förra bygget");
  return toldIn(run.out, made);
}

/** The problems of the first case in what `--json` printed. */
function toldIn(json: string, made: Municipality): readonly Told[] {
  const report = JSON.parse(json) as { readonly cases: readonly { readonly problems: readonly JsonProblem[] }[] };
  const municipality = join(made.caseFolder, "..");
  return (report.cases[0]?.problems ?? []).map(({ code, file, line, column, message, hint }) => ({
    code,
    place: [file === null ? null : relative(municipality, file), line, column].filter((one) => one !== null).join(":"),
    message: message.replaceAll(municipality, "…"),
    hint,
  }));
}

/** A problem on one line: place, code and message. */
export function shown({ place, code, message }: Told): string {
  return `${place} ${code}: ${message}`;
}
