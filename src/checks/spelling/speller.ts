import type { Result } from "../../problem.ts";

/** A dictionary that a check asks. Without one an answer is a problem, a warning: the check goes on without spelling. */
export interface Speller {
  /** Those of the words that the dictionary does not know. */
  readonly unknown: (words: readonly string[]) => Promise<Result<ReadonlySet<string>>>;
  /**
   * Of words that it does not know, those that look like a slip, each with the right words, one to three, that were
   * probably meant. Words come in lower case, and with a capital where they may be names; right words in lower case.
   */
  readonly near: (words: readonly string[]) => Promise<Result<ReadonlyMap<string, readonly string[]>>>;
}
