import { type Piece, sentencesOf, wordsOf } from "../swedish/sentences.ts";
import type { Passage } from "./passage.ts";

// Many rules read the same passage: it is taken apart once.
const words = new WeakMap<Passage | Piece, readonly Piece[]>();
const sentences = new WeakMap<Passage, readonly Piece[]>();

/** The words of a passage, or of a sentence of it, as `wordsOf`. */
export function wordsIn(text: Passage | Piece): readonly Piece[] {
  return remembered(words, text, wordsOf);
}

/** The sentences of a passage, as `sentencesOf`. */
export function sentencesIn(passage: Passage): readonly Piece[] {
  return remembered(sentences, passage, sentencesOf);
}

function remembered<T extends Passage | Piece>(
  known: WeakMap<T, readonly Piece[]>,
  key: T,
  take: (text: string) => readonly Piece[],
): readonly Piece[] {
  const pieces = known.get(key) ?? take(key.text);
  known.set(key, pieces);
  return pieces;
}
