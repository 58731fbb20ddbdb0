import { hideAddresses } from "../../swedish/addresses.ts";
import { type Piece, sentencesOf, wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";

/**
 * How a word stands: `small` begins with a small letter, `first` with a capital that its place asks for, `name` with one
 * that nothing but a name has.
 */
export type Standing = "small" | "first" | "name";

/**
 * Every word that is spelled in the passages, each once, in reading order, and how it stands. Not those in addresses,
 * with figures, in capitals as abbreviations are, with a capital inside, or cut off by a hyphen.
 */
export function wordUsesIn(passages: readonly Passage[]): ReadonlyMap<string, Standing> {
  const uses = new Map<string, Standing>();
  for (const { text } of passages) {
    const readable = hideAddresses(text);
    const starts = new Set(sentencesOf(text).map(({ at }) => at));
    for (const word of wordsOf(readable)) {
      if (!isSpelled(word, readable)) continue;
      const standing = standingOf(word, readable, starts);
      if (!uses.has(word.text) || standing === "name") uses.set(word.text, standing);
    }
  }
  return uses;
}

/** Abbreviations in capitals: another rule reads them. */
export const isAbbreviation = (word: string): boolean => /^[A-ZÀ-Þ]{1,6}$/u.test(word);

// “samhälls-” and “-fri” are parts of words; a soft hyphen stands within one.
const cutting = /[-\u00ad\ue000]/;

function isSpelled({ text, at }: Piece, whole: string): boolean {
  if (/[0-9:’']/u.test(text) || isAbbreviation(text)) return false;
  if (cutting.test(whole[at - 1] ?? "") || cutting.test(whole[at + text.length] ?? "")) return false;
  return text.split("-").every((part) => isAbbreviation(part) || /^[A-Za-zÀ-ÿ][a-zß-ÿ]*$|^[A-ZÀ-Þ]+$/u.test(part));
}

function standingOf({ text, at }: Piece, whole: string, starts: ReadonlySet<number>): Standing {
  if (/^[a-zß-ÿ]/u.test(text) || /^[A-ZÀ-Þ]{2,}$/u.test(text)) return "small";
  const before = whole.slice(Math.max(0, at - 3), at);
  // A sentence may open with a quotation mark or a bracket, and a quoted sentence or a list's item has its own capital.
  const isFirst = starts.has(at) || /(?::\s?|[”"“(–-]\s?)$/.test(before);
  return isFirst && !/[A-Za-zÀ-ÿ][ ,] ?$/u.test(before) ? "first" : "name";
}
