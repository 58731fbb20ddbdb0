import { latin } from "../../swedish/latin.ts";
import type { Piece } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const repeatedPhrase: Rule = {
  id: "repeated-phrase",
  title: "Samma ord i två meningar efter varandra",
  severity: "tip",
  reason:
    "En upprepning i följande mening är ofta en rest från omskrivning, och gör texten tyngre att läsa (språklagen 2009:600, 11 §: vårdat språk).",
  example: {
    wrong: "Vi talade om hur det ska samordnas. En modell visar hur det ska samordnas.",
    right: "Vi talade om hur det ska samordnas. En modell är på väg.",
  },
  find: ({ passages }) =>
    passages.filter(({ role }) => role === "prose" || role === "cell").flatMap((passage) => remarksIn(passage)),
};

/** So many equal words in a row are no chance. */
const fewestWords = 6;

function remarksIn(passage: Passage): readonly Remark[] {
  const sentences = sentencesIn(passage);
  return sentences.flatMap((sentence, index) => {
    const previous = sentences[index - 1];
    // What is quoted, a law or a rate, repeats its terms on purpose.
    if (
      previous === undefined ||
      previous.text.startsWith("”") ||
      passage.text.slice(previous.at, sentence.at).includes("\n")
    )
      return [];
    const found = repeated(previous, sentence);
    if (found === null) return [];
    return [
      remarkOn(passage, sentence.at + found.at, found.text, {
        message: `Orden ”${found.text}” står också i meningen före.`,
        hint: "Slå ihop meningarna, eller säg bara det nya i den andra.",
      }),
    ];
  });
}

/** The first run of words of the second sentence that stands in the first, too. Names and figures are no repetition. */
function repeated(first: Piece, second: Piece): Piece | null {
  const words = wordsIn(second);
  if (words.length < fewestWords) return null;
  const before = ` ${wordsIn(first)
    .map(({ text }) => text)
    .join(" ")} `;
  for (let from = 0; from + fewestWords <= words.length; from += 1) {
    let to = from + fewestWords;
    if (!isIn(before, words.slice(from, to))) continue;
    while (to < words.length && isIn(before, words.slice(from, to + 1))) to += 1;
    const [start, end] = [words[from], words[to - 1]];
    if (start === undefined || end === undefined) return null;
    return { text: second.text.slice(start.at, end.at + end.text.length), at: start.at };
  }
  return null;
}

const nameOrFigure = latin(/[\p{Lu}\p{N}]/u);

function isIn(before: string, words: readonly Piece[]): boolean {
  const run = words.map(({ text }) => text).join(" ");
  return !nameOrFigure.test(run) && before.includes(` ${run} `);
}
