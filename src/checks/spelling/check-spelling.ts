import { readWordList } from "../../lists/word-list.ts";
import { failure, type Problem, type Result, success } from "../../problem.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { asWritten } from "../as-written.ts";
import { nearIdentical, oneLetterApart } from "../near-identical.ts";
import type { Reading } from "../reading.ts";
import { type OwnWords, ownWordsOf } from "./own-words.ts";
import type { Speller } from "./speller.ts";
import { isAbbreviation, type Standing, wordUsesIn } from "./word-uses.ts";
import { type Apart, hyphenatedIn, pairsIn, splitIn } from "./written-apart.ts";

/** What the dictionary says of a case. */
export type Spelling = Pick<Reading, "misspelt" | "joined">;

export const noSpelling: Spelling = { misspelt: null, joined: new Map() };

// Looking for what was meant takes some hundredths of a second a word.
const mostSought = 50;

/** Shorter words have others a letter away by chance. */
const shortestBeside = 5;
const mostProposed = 3;

/**
 * Looks up the words of a case, each once. Fails where a word list cannot be read; with a dictionary that does not answer
 * nothing is misspelt, and the problems say why.
 */
export async function checkSpelling(
  reading: Omit<Reading, keyof Spelling>,
  wordLists: readonly SourceFile[],
  speller: Speller | null,
): Promise<Result<Spelling>> {
  if (speller === null) return success(noSpelling);
  const lists = wordLists.map(readWordList);
  const problems = lists.flatMap((list) => list.problems);
  if (problems.length > 0) return failure(problems);
  const own = ownWordsOf(
    reading,
    lists.flatMap((list) => (list.ok ? list.value : [])),
  );
  const spelling = await lookUp(reading, own, speller);
  return "problems" in spelling ? success(noSpelling, spelling.problems) : success(spelling);
}

async function lookUp(
  reading: Omit<Reading, keyof Spelling>,
  own: OwnWords,
  speller: Speller,
): Promise<Spelling | { readonly problems: readonly Problem[] }> {
  const uses = wordUsesIn(reading.passages);
  const apart = reading.passages.flatMap((passage) => [...hyphenatedIn(passage), ...splitIn(passage)]);
  const words = [...uses.keys()].filter((word) => !own(word));
  const asked = new Set([...words.flatMap(formsOf), ...apart.flatMap(({ joined, alone }) => [joined, alone])]);
  const unknown = await speller.unknown([...asked]);
  if (!unknown.ok) return unknown;
  const isRight: OwnWords = (word) => own(word) || isAbbreviation(word) || word.length < 3 || !unknown.value.has(word);
  const misspelt = words.filter((word) => !isRightWord(word, isRight));
  const wrong = new Set(misspelt);
  const pairs = reading.passages.flatMap((passage) => pairsIn(passage, wrong));
  const unknownPairs = await speller.unknown(pairs.map(({ joined }) => joined));
  if (!unknownPairs.ok) return unknownPairs;
  const twins = nearIdentical({ ...reading, ...noSpelling, misspelt: new Map(misspelt.map((word) => [word, []])) });
  const sought = misspelt.flatMap((word) => {
    const part = twins.has(lower(word)) ? null : soughtPart(word, uses.get(word) ?? "name", isRight);
    return part === null ? [] : [[word, part] as const];
  });
  const near = await speller.near([...new Set(sought.map(([, part]) => part))].slice(0, mostSought));
  if (!near.ok) return near;
  const parts = new Map(sought);
  const rightWords = [...new Set([...uses.keys()].filter((word) => !wrong.has(word)).map(lower))];
  return {
    misspelt: new Map(
      misspelt.map((word) => [word, caseFirst(meantBy(word, parts.get(word), near.value), word, rightWords)]),
    ),
    joined: new Map(
      [
        ...apart.filter((one) => belongTogether(one, isRight)),
        ...pairs.filter(({ joined }) => !unknownPairs.value.has(joined)),
      ].map(({ words: key, joined }) => [key, joined]),
    ),
  };
}

/** A word and, with hyphens, what makes it right too: joined, or every part, as it stands or as the first of a compound. */
function formsOf(word: string): readonly string[] {
  if (!word.includes("-")) return [word, withoutS(word)];
  const parts = partsOf(word);
  return [word, parts.join(""), ...parts.flatMap((part) => [part, `${part}-`])];
}

function isRightWord(word: string, isRight: OwnWords): boolean {
  if (isRight(word)) return true;
  if (!word.includes("-")) return withoutS(word) !== word && isRight(withoutS(word));
  const parts = partsOf(word);
  return isRight(parts.join("")) || parts.every((part) => isRightPart(part, isRight));
}

/** A verb's passive is right where the verb is: “samverkats”, “samverkat”. */
function withoutS(word: string): string {
  return word.replace(/(?<=.{3}a(?:t|de)?)s$/, "");
}

function partsOf(word: string): readonly string[] {
  return word.split("-");
}

/** Right by itself, or as the first of a compound: “samhälls-”. */
function isRightPart(part: string, isRight: OwnWords): boolean {
  return isRight(part) || isRight(`${part}-`);
}

/** The part of an unknown word to find a right word for: in lower case, or with a capital where it may be a name. */
function soughtPart(word: string, standing: Standing, isRight: OwnWords): string | null {
  const wrong = word.includes("-") ? partsOf(word).filter((part) => !isRightPart(part, isRight)) : [word];
  const [part] = wrong;
  if (part === undefined || wrong.length > 1) return null;
  const isPlace = endsLikePlace.test(part);
  if (standing === "name" && isPlace) return null;
  return standing === "name" || (standing === "first" && isPlace) ? part : lower(part);
}

// “Björkängskolan”: a place may be named as it likes.
const endsLikePlace =
  /(?:skolan|gården|parken|torget|vägen|gatan|hallen|huset|hemmet|hem|dalen|området|badet|centrum|kyrkan|byn|bron|höjden|backen|ängen|lunden|viken|staden|arenan|teatern|biblioteket|gymnasiet|by|torp|sta|ryd|hult|köping)s?$/;

function meantBy(
  word: string,
  sought: string | undefined,
  near: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (sought === undefined) return [];
  const part = partsOf(word).find((one) => lower(one) === lower(sought)) ?? word;
  return (near.get(sought) ?? []).map((meant) => word.replace(part, () => asWritten(meant, part)));
}

/** What was meant probably stands elsewhere in the case: “fyisk” beside “fysisk” is hardly “fysik”. */
function caseFirst(meant: readonly string[], word: string, rightWords: readonly string[]): readonly string[] {
  if (meant.length === 0 || word.length < shortestBeside) return meant;
  const misspelt = lower(word);
  const beside = rightWords.filter(
    (one) => one.length >= shortestBeside && one[0] === misspelt[0] && oneLetterApart(misspelt, one) !== null,
  );
  const [only, ...others] = beside.map((one) => asWritten(one, word));
  if (only === undefined || others.length > 0) return meant;
  return meant.includes(only) ? [only] : [only, ...meant].slice(0, mostProposed);
}

function belongTogether({ joined, alone }: Apart, isRight: OwnWords): boolean {
  return isRight(alone) && isRight(joined.split("-").at(-1) ?? joined);
}

function lower(word: string): string {
  return word.toLowerCase();
}
