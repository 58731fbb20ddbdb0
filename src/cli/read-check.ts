import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { CaseFiles } from "../case/load-case.ts";
import type { CheckSources } from "../check-case.ts";
import { failure, type Result, success } from "../problem.ts";
import { readCaseFiles } from "./case-files.ts";
import { ownLists } from "./own-files.ts";
import { readText } from "./read-file.ts";
import { readOwnLists } from "./read-own-lists.ts";

const wordList = "ordlista.txt";

/**
 * Reads what a check of a case folder needs besides the case: the product's lists, the municipality's word list
 * (`ordlista.txt` beside the register, where there is one), and the case of the year before.
 */
export async function readCheckSources(folder: string): Promise<Result<Omit<CheckSources, "speller">>> {
  const lists = await readOwnLists();
  const own = join(folder, "..", wordList);
  const wordLists = [join(ownLists, wordList), ...(existsSync(own) ? [own] : [])].map((path) => readText(path));
  const problems = [lists, ...wordLists].flatMap((one) => one.problems);
  if (!lists.ok || problems.length > 0) return failure(problems);
  return success({
    lists: lists.value,
    wordLists: wordLists.flatMap((list) => (list.ok ? [list.value] : [])),
    lastYear: readYearBefore(folder),
  });
}

/**
 * The case beside this one whose folder's name differs in its figures only and comes closest before, as 2025 before 2026;
 * null where there is none that can be read.
 */
function readYearBefore(folder: string): CaseFiles | null {
  const municipality = join(folder, "..");
  const name = basename(resolve(folder));
  const earlier = readdirSync(municipality)
    .filter((one) => one < name && withoutFigures(one) === withoutFigures(name))
    .filter((one) => existsSync(join(municipality, one, "case.yaml")))
    .sort();
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const files = readCaseFiles(join(municipality, last));
  return files.ok ? files.value : null;
}

function withoutFigures(name: string): string {
  return name.replace(/\d/g, "0");
}
