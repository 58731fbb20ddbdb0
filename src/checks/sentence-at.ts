import type { Piece } from "../swedish/sentences.ts";
import type { Passage } from "./passage.ts";
import { sentencesIn } from "./passage-words.ts";

/** The sentence of a passage that a place stands in; halved at each step, for a text may have thousands. */
export function sentenceAt(passage: Passage, at: number): Piece | undefined {
  const sentences = sentencesIn(passage);
  let [from, to] = [0, sentences.length];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if ((sentences[middle]?.at ?? 0) <= at) from = middle;
    else to = middle;
  }
  return sentences[from];
}
