import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { CaseFiles } from "../case/load-case.ts";
import type { CheckSources } from "../check-case.ts";
import { type ListName, listNames } from "../lists/lists.ts";
import { failure, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readCaseFiles } from "./case-files.ts";
import { ownLists } from "./own-files.ts";
import { readText } from "./read-file.ts";

const wordList = "ordlista.txt";

/**
 * Reads what a check of a case folder needs besides the case: the product's lists, the municipality's word list
 * (`ordlista.txt` beside the register, where there is one), and the case of the year before.
 */
export function readCheckSources(folder: string): Result<Omit<CheckSources, "speller">> {
  const lists = listNames.map((name) => [name, readText(join(ownLists, `${name}.yaml`), `${name}.yaml`)] as const);
  const own = join(folder, "..", wordList);
  const wordLists = [join(ownLists, wordList), ...(existsSync(own) ? [own] : [])].map((path) => readText(path));
  const problems = [...lists.map(([, list]) => list), ...wordLists].flatMap((one) => one.problems);
  if (problems.length > 0) return failure(problems);
  const read = lists.flatMap(([name, list]) => (list.ok ? [[name, list.value] as const] : []));
  return success({
    lists: Object.fromEntries(read) as Readonly<Record<ListName, SourceFile>>,
    wordLists: wordLists.flatMap((list) => (list.ok ? [list.value] : [])),
    lastYear: readYearBefore(folder),
  });
}

/** The case beside this one whose folder's name comes closest before; null where there is none that can be read. */
function readYearBefore(folder: string): CaseFiles | null {
  const municipality = join(folder, "..");
  const name = basename(resolve(folder));
  const earlier = readdirSync(municipality)
    .filter((one) => one < name && existsSync(join(municipality, one, "case.yaml")))
    .sort();
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const files = readCaseFiles(join(municipality, last));
  return files.ok ? files.value : null;
}
