import type { Passage } from "./passage.ts";

/** What a rule has to say of one place. */
export interface Remark {
  /** The data path of the field, as in `case.proposal.0`. */
  readonly path: string;
  /** The words concerned, exactly as in the passage; null where something is missing. */
  readonly words: string | null;
  /** Where in the passage's text the words start, in characters. */
  readonly at: number;
  /** One Swedish sentence: what is wrong. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  /** What could stand there instead of the words. */
  readonly replacement?: string;
}

/** What is said of words. */
export interface Said {
  readonly message: string;
  readonly hint: string;
  readonly replacement?: string;
}

/** A remark on words of a passage; `at` is where they start in its text. */
export function remarkOn(passage: Passage, at: number, words: string, said: Said): Remark {
  return { path: passage.path, words, at, ...said };
}

/** A remark on a field as a whole, or on something that is missing. */
export function remarkAt(path: string, said: Said): Remark {
  return { path, words: null, at: 0, ...said };
}
