import type { Piece } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";

/** A word of a passage, as the rules on capitals see it. */
export interface CapitalWord {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** First in a sentence, a cell, a quotation or after a numbering, a colon or a dash, where any word has a capital. */
  readonly isFirst: boolean;
  /** Within quotation marks: a title or another's words. */
  readonly isQuoted: boolean;
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
  const isList = isListOfNames(passage);
  return sentencesIn(passage).map((sentence) => {
    const words = wordsIn(sentence);
    const unquoted = sentence.text.replace(quotation, (quoted) => "”".repeat(quoted.length));
    return words.map(({ text, at }, index) => {
      const before = sentence.text.slice(Math.max(0, at - 4), at);
      const next = words[index + 1];
      const between = next === undefined ? "" : sentence.text.slice(at + text.length, next.at);
      return {
        text,
        lower: text.toLowerCase(),
        isCapital: /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(text),
        isFirst:
          isNumbering(words, index) ||
          /[:”"“’'–—•*/]\s*$|[.!?…]\s*\(?$|\s-\s$/u.test(before) ||
          (isList && /,\s*$/.test(before)),
        isQuoted: unquoted[at] === "”",
        isJoined: /^[^\S\n]$/u.test(between),
        passage,
        at: sentence.at + at,
      };
    });
  });
}

/** “Länsstyrelsen, Regionen, Socialförvaltningen”: in a cell each item may begin as a cell does. */
function isListOfNames({ role, text }: Passage): boolean {
  const items = text.split(/,\s/);
  return role === "cell" && items.length > 1 && items.every((item) => item.split(/\s/).length <= mostInItem);
}

const mostInItem = 3;

const quotation = /[”"“][^”"“]{1,120}[”"“]/gu;
const mostOfNumbering = 4;

/** Nothing before a sentence's own words, or what numbers it: “2.2”, “§ 5”, “Artikel 3”. */
function isNumbering(words: readonly Piece[], index: number): boolean {
  if (index > mostOfNumbering) return false;
  const before = words.slice(0, index);
  const [first, ...rest] = before;
  const isLabel = rest.length > 0 && /^[A-ZÀ-Þ][a-zß-ÿ]+$/u.test(first?.text ?? "");
  return (isLabel ? rest : before).every(({ text }) => /^\d{1,3}[a-h]?$/.test(text));
}
