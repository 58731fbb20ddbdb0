/** What spelling asks of a dictionary. */
export interface Dictionary {
  readonly knows: (word: string) => boolean;
  /** Whether a right word is put together of several, and does not stand in the dictionary itself. */
  readonly isCompound: (word: string) => boolean;
  /** Whether the three letters of a word from a place follow each other in any word of the dictionary. */
  readonly hasLetters: (word: string, from: number) => boolean;
}
