import { sentencesOf, wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";

/** How hard a text is to read. A figure to know, never a reason to refuse. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Läsbarhetsindex (Björnsson 1968): words a sentence, plus long words in per cent. */
  readonly lix: number;
}

/** The readability of the running text; headings, cells and names are no sentences. */
export function readability(passages: readonly Passage[]): Readability {
  const prose = passages.filter(({ role }) => role === "prose");
  const words = prose.flatMap(({ text }) => wordsOf(text));
  const sentences = prose.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
  const longWords = words.filter(({ text }) => text.length > 6).length;
  const lix = words.length === 0 ? 0 : words.length / sentences + (100 * longWords) / words.length;
  return { words: words.length, sentences, longWords, lix };
}
