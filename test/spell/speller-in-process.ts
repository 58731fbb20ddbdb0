import type { Speller } from "../../src/checks/spelling/speller.ts";
import { success } from "../../src/problem.ts";
import { nearWords } from "../../src/spell/near-words.ts";
import { openSwedishDictionary } from "../../src/spell/swedish-dictionary.ts";

/** The Swedish dictionary without a thread: what the worker does, in the test's own process. */
export async function spellerInProcess(): Promise<Speller> {
  const dictionary = await openSwedishDictionary();
  return {
    unknown: async (words) => success(new Set(words.filter((word) => !dictionary.knows(word)))),
    near: async (words) => {
      const near = words.map((word) => [word, nearWords(word, dictionary)] as const);
      return success(new Map(near.filter(([, meant]) => meant.length > 0)));
    },
  };
}
