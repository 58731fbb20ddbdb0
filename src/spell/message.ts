/** What the program asks the worker. */
export interface Question {
  readonly id: number;
  /** `unknown`: which of the words are not in the dictionary. `near`: what was probably meant by each of them. */
  readonly ask: "unknown" | "near";
  readonly words: readonly string[];
}

/** What the worker answers: a pair for each unknown word, or for each word that has right words near it. */
export interface Answer {
  readonly id: number;
  readonly words: readonly (readonly [word: string, meant: readonly string[]])[];
}
