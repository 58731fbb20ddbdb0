import type { CheckSources } from "../../src/check-case.ts";
import { readCheckSources } from "../../src/cli/read-check.ts";
import { spellerInProcess } from "../spell/speller-in-process.ts";
import { expectValue } from "./built-papers.ts";

let speller: ReturnType<typeof spellerInProcess> | undefined;

/** What a check of a case folder reads besides the case, spelling included; the dictionary is opened once. */
export async function checkSourcesOf(folder: string): Promise<CheckSources> {
  speller ??= spellerInProcess();
  return { ...expectValue(await readCheckSources(folder)), speller: await speller };
}
