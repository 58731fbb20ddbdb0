import type { Place } from "../problem.ts";
import type { Located } from "../source/read-data.ts";
import type { Case } from "./case.ts";
import type { Plan } from "./plan.ts";
import type { Register } from "./register.ts";

/** A case whose data is checked: every reference leads somewhere, every id is unique. */
export interface LoadedCase {
  readonly register: Located<Register>;
  readonly case: Located<Case>;
  readonly plan: Located<Plan>;
}

/** The place in the files of a data path such as `plan.areas.0.title`. */
export function placeOfPath(loaded: LoadedCase, path: string): Place | undefined {
  const { file, steps } = stepsOf(path);
  return fileOf(loaded, file)?.placeOf(steps);
}

/** The place of words in the text at a data path; the first equal words are occurrence 0. */
export function placeOfWords(loaded: LoadedCase, path: string, words: string, occurrence: number): Place | undefined {
  const { file, steps } = stepsOf(path);
  return fileOf(loaded, file)?.placeOfWords(steps, words, occurrence);
}

function stepsOf(path: string): { readonly file: string; readonly steps: readonly (string | number)[] } {
  const [file = "", ...keys] = path.split(".");
  return { file, steps: keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)) };
}

function fileOf(loaded: LoadedCase, file: string): Located<unknown> | undefined {
  switch (file) {
    case "register":
    case "case":
    case "plan":
      return loaded[file];
    default:
      return undefined;
  }
}
