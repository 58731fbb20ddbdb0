import { textsAt } from "../../source/values-at.ts";
import { hideAddresses } from "../../swedish/addresses.ts";
import { latin } from "../../swedish/latin.ts";
import { sentencesOf, wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { endsOpen, hasEndMark, type Line, lastWord, linesOf } from "./lines.ts";
import { linesBeforeLists } from "./lines-before-lists.ts";

export const fullStopMissing: Rule = {
  id: "full-stop-missing",
  title: "Punkt saknas sist i stycket",
  severity: "warning",
  reason: "Ett stycke av hela meningar slutar med ett skiljetecken (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Planen antas. Den gäller i år", right: "Planen antas. Den gäller i år." },
  // What is proposed has a rule of its own.
  find: (reading) =>
    reading.passages
      .filter(({ role, section }) => role === "prose" && section !== "proposal")
      .flatMap((passage) => remarksIn(passage, reading)),
};

function remarksIn(passage: Passage, reading: Reading): readonly Remark[] {
  const lines = linesOf(passage);
  return lines.flatMap((line, index) => {
    const isOpen = endsOpen(hideAddresses(line.text)) && !/[.!?] \([^()]*\)$/u.test(line.text);
    if (!isOpen || !isProse(line.text, lines[index - 1], lines[index + 1])) return [];
    const word = lastWord(line);
    const isBroken = unfinished.test(word.text);
    const isFollowed = index < lines.length - 1;
    if (isFollowed && (isBroken || linesBeforeLists(proseAt(passage.path, reading)).has(index))) return [];
    return [
      remarkOn(passage, word.at, word.text, {
        message: `Stycket slutar med ”${word.text}”, utan punkt.`,
        hint: "Sätt punkt, eller skriv klart meningen om något har fallit bort.",
        ...(isBroken ? {} : { replacement: `${word.text}.` }),
      }),
    ];
  });
}

// No sentence ends with one of these: a list follows, or words are lost.
const unfinished = /^(?:att|bör|eller|en|ett|följande|genom|inom|kan|måste|och|samt|ska|skall|som|är)$/iu;

/** The prose that a passage was made of, with the marks of its lists. */
function proseAt(path: string, { register, case: kase, plan }: Reading): string {
  return textsAt({ register, case: kase, plan }, path)[0]?.value ?? "";
}

const startsLikeProse = latin(/^[\p{Lu}”"]/u);
const fewestWordsOfParagraph = 8;
const fewestWordsBeforeMore = 16;

/**
 * Whether a line is prose rather than a list item, a signature or a heading without marks: it has a sentence that ends, or
 * it is long and stands among lines that end.
 */
function isProse(line: string, previous: Line | undefined, next: Line | undefined): boolean {
  if (sentencesOf(line).length > 1) return true;
  if (!startsLikeProse.test(line)) return false;
  const isAmongProse = [previous, next].every((other) => other === undefined || hasEndMark(other.text));
  return isAmongProse && wordsOf(line).length >= (next === undefined ? fewestWordsOfParagraph : fewestWordsBeforeMore);
}
