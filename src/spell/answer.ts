import type { Dictionary } from "./dictionary.ts";
import type { Answer, Question } from "./message.ts";
import { nearWords } from "./near-words.ts";

/** Answers a question by looking its words up. */
export function answer({ id, ask, words }: Question, dictionary: Dictionary): Answer {
  switch (ask) {
    case "unknown":
      return { id, words: words.filter((word) => !dictionary.knows(word)).map((word) => [word, []]) };
    case "near":
      return {
        id,
        words: words
          .map((word) => [word, nearWords(word, dictionary)] as const)
          .filter(([, meant]) => meant.length > 0),
      };
  }
}
