/**
 * Looks words up in a dictionary. Gives those that it does not know, each with at most three words that may have been
 * meant; `known` are right besides the dictionary's own.
 */
export type Speller = (
  words: readonly string[],
  known: readonly string[],
) => Promise<ReadonlyMap<string, readonly string[]>>;
