import type { Passage } from "../passage.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";

/** A word of a passage, as the rules on capitals see it. */
export interface CapitalWord {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** First in a sentence, a cell, a quotation or after a colon or a dash, where any word has a capital. */
  readonly isFirst: boolean;
  /** Only a space to the next word. */
  readonly isJoined: boolean;
  readonly passage: Passage;
  readonly at: number;
}

type Sentences = readonly (readonly CapitalWord[])[];
const cache = new WeakMap<Passage, Sentences>();

/** The words of a passage, a sentence at a time. Words all in capitals are left as they are, and count as no capitals. */
export function capitalWordsIn(passage: Passage): Sentences {
  const known = cache.get(passage) ?? capitalsIn(passage);
  cache.set(passage, known);
  return known;
}

function capitalsIn(passage: Passage): Sentences {
  return sentencesIn(passage).map((sentence) => {
    const words = wordsIn(sentence);
    return words.map(({ text, at }, index) => {
      const before = sentence.text.slice(Math.max(0, at - 4), at);
      const next = words[index + 1];
      const between = next === undefined ? "" : sentence.text.slice(at + text.length, next.at);
      return {
        text,
        lower: text.toLowerCase(),
        isCapital: /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(text),
        isFirst: index === 0 || /[:”"“’'–—•*/]\s*$|[.!?…]\s*\(?$|\s-\s$/u.test(before),
        isJoined: /^[^\S\n]$/u.test(between),
        passage,
        at: sentence.at + at,
      };
    });
  });
}
