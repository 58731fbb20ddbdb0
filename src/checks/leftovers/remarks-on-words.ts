import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRemark } from "../paper-rule.ts";
import { quoted } from "./quoted.ts";
import { wordedBlocks } from "./worded-blocks.ts";

/** What is said of words that a pattern finds: the words, and the same with those around them in quotation marks. */
interface Said {
  readonly message: (words: string, quotation: string) => string;
  readonly hint: string;
}

/** A remark for everything that the pattern finds in any file of the paper. @param pattern with the flag g */
export function remarksOnWords(paper: FinishedPaper, pattern: RegExp, { message, hint }: Said): readonly PaperRemark[] {
  return wordedBlocks(paper).flatMap(({ file, block: { text } }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => {
      return { file, message: message(words, quoted(text, index, words.length)), hint };
    }),
  );
}
