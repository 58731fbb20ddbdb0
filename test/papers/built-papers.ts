import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type BuildOptions, buildCase, type CaseInput, composePaper } from "../../src/build-case.ts";
import { loadCase } from "../../src/case/load-case.ts";
import { readCaseFolder } from "../../src/cli/case-folder.ts";
import type { Document } from "../../src/document/node.ts";
import { papers } from "../../src/papers/all.ts";
import type { Result } from "../../src/problem.ts";

/** The cases in `data`, each of which is built whole by the tests. */
export const caseFolders = ["data/eskilstuna/2022", "data/exempelby/2026"] as const;
export type CaseFolder = (typeof caseFolders)[number];

export const paperNames = papers.map(({ name }) => name);

/** The value of a result that must have one. */
export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.value;
}

export function inputOf(folder: string): CaseInput {
  return expectValue(readCaseFolder(folder)).input;
}

/** The files of a build by name: `plan.pdf`. */
export async function build(folder: string, options: BuildOptions = {}): Promise<ReadonlyMap<string, Uint8Array>> {
  const built = expectValue(await buildCase(inputOf(folder), options));
  return new Map(built.files.map(({ name, bytes }) => [name, bytes]));
}

/** The tree of a paper. */
export function compose(folder: string, name: string): Document {
  const input = inputOf(folder);
  const paper = papers.find((one) => one.name === name);
  if (paper === undefined) throw new Error(`No paper is called ${name}.`);
  return expectValue(composePaper(paper, expectValue(loadCase(input.files)), input));
}

/** A folder of its own for a suite's files, gone when the suite ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kanslist-papers-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes bytes to a file in a folder and gives its path. */
export function put(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
