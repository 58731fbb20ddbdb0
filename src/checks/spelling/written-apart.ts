import { wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { wordsIn } from "../passage-words.ts";

/** Words that may belong together: as they stand, and joined. */
export interface Apart {
  readonly words: string;
  readonly joined: string;
  /** What must be a word too for them to belong together; empty when nothing more must. */
  readonly alone: string;
  readonly at: number;
}

// “Myndighets-samverkan”: the -s joins two words into one; a hyphen joins names, abbreviations and equals, such as
// “måndags-tisdags”. A short word may end in -s itself.
const hyphenated = /^([A-ZÀ-Þ]?[a-zß-ÿ]{4,})s-([a-zß-ÿ]{4,})(?<!s)$/u;

/** Words of a passage with a hyphen after the -s that joins them. */
export function hyphenatedIn({ text }: Passage): readonly Apart[] {
  return wordsOf(text).flatMap(({ text: words, at }) => {
    const [, first, second] = hyphenated.exec(words) ?? [];
    if (first === undefined || second === undefined) return [];
    return [{ words, joined: `${first}s${second}`, alone: first.toLowerCase(), at }];
  });
}

// “ANDTS-coach utbildningarna”: after a bare “coach” no noun in definite form can stand by itself. Other endings may be a
// verb's or an adjective's.
const afterAbbreviation =
  /(?<![A-Za-zÀ-ÿ0-9-])([A-ZÀ-Þ]{2,6}-)([a-zß-ÿ]{4,20}) ([a-zß-ÿ]{2,30}(?:ningen|ningarna|tionen|tionerna|heten|heterna|arna|erna|orna)s?)(?![A-Za-zÀ-ÿ0-9-])/gu;

/** Words of a passage that follow a compound with an abbreviation, and belong to it. */
export function splitIn({ text }: Passage): readonly Apart[] {
  return [...text.matchAll(afterAbbreviation)].map(
    ({ 0: words, 1: start = "", 2: first = "", 3: second = "", index }) => ({
      words,
      joined: `${start}${first}${second}`,
      alone: `${first}${second}`,
      at: index,
    }),
  );
}

// “samhälls tjänst”: a first part that is no word by itself.
const beforeWord = /^ ([a-zß-ÿ]{3,30})(?![A-Za-zÀ-ÿ0-9-])/u;

/** Words of a passage that a misspelt word, rather the first part of a compound, stands before. */
export function pairsIn(passage: Passage, misspelt: { has(word: string): boolean }): readonly Apart[] {
  return wordsIn(passage).flatMap(({ text: first, at }) => {
    if (!misspelt.has(first) || !firstPart.test(first)) return [];
    const [, second] = beforeWord.exec(passage.text.slice(at + first.length, at + first.length + 32)) ?? [];
    return second === undefined ? [] : [{ words: `${first} ${second}`, joined: `${first}${second}`, alone: "", at }];
  });
}

const firstPart = /^[A-ZÀ-Þ]?[a-zß-ÿ]{3,}$/u;
