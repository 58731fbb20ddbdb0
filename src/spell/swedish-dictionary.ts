import swedish from "dictionary-sv";
import { createHunspellFromStrings } from "hunspell-wasm";
import type { Dictionary } from "./dictionary.ts";
import { letterRunsOf } from "./letter-runs.ts";

// A word longer than any in Swedish takes long to look up, and is not a word.
const longest = 80;

/** The Swedish dictionary, looked up by Hunspell. Takes about a third of a second to read. */
export async function openSwedishDictionary(): Promise<Dictionary> {
  const decoder = new TextDecoder();
  const words = decoder.decode(swedish.dic);
  const hunspell = await createHunspellFromStrings(decoder.decode(swedish.aff), words);
  return {
    knows: (word) => word.length <= longest && hunspell.testSpelling(word),
    // Hunspell names the parts of a word that it puts together itself: “pa:samverkans … pa:forum”.
    isCompound: (word) => hunspell.analyzeWord(word).every((analysis) => analysis.includes("pa:")),
    hasLetters: letterRunsOf(words),
  };
}
