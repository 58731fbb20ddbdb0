import type { Reading } from "../../../src/checks/reading.ts";
import { checkSpelling } from "../../../src/checks/spelling/check-spelling.ts";
import type { Speller } from "../../../src/checks/spelling/speller.ts";
import { success } from "../../../src/problem.ts";
import type { SourceFile } from "../../../src/source/source-file.ts";

/** A dictionary that does not know these words, with what was meant by some of them. Tells what it was asked. */
export function spellerWithout(
  unknown: readonly string[],
  near: Readonly<Record<string, readonly string[]>> = {},
): Speller & { readonly asked: { unknown: string[]; near: string[] } } {
  const asked = { unknown: [] as string[], near: [] as string[] };
  return {
    asked,
    unknown: async (words) => {
      asked.unknown.push(...words);
      return success(new Set(words.filter((word) => unknown.includes(word))));
    },
    near: async (words) => {
      asked.near.push(...words);
      return success(new Map(words.flatMap((word) => (near[word] === undefined ? [] : [[word, near[word]] as const]))));
    },
  };
}

/** The reading with what a dictionary says of it. */
export async function spelled(
  reading: Reading,
  speller: Speller,
  wordLists: readonly SourceFile[] = [],
): Promise<Reading & { readonly misspelt: NonNullable<Reading["misspelt"]> }> {
  const spelling = await checkSpelling(reading, wordLists, speller);
  if (!spelling.ok) throw new Error(JSON.stringify(spelling.problems));
  const { misspelt, joined } = spelling.value;
  if (misspelt === null) throw new Error("No word was looked up.");
  return { ...reading, misspelt, joined };
}
