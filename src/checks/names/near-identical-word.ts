import { asWritten } from "../as-written.ts";
import { nearIdentical, type Twin } from "../near-identical.ts";
import type { Passage } from "../passage.ts";
import { wordsIn } from "../passage-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const nearIdenticalWord: Rule = {
  id: "near-identical-word",
  title: "Nästan samma ord på två sätt",
  severity: "warning",
  reason:
    "Två nästan lika ord i samma ärende är oftast ett ord och ett skrivfel som ordboken inte kan föreslå något för (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "avhoppbarverksamheten", right: "avhopparverksamheten" },
  find: (reading) => {
    const twins = nearIdentical(reading);
    return twins.size === 0 ? [] : reading.passages.flatMap((passage) => remarksIn(passage, twins));
  },
};

function remarksIn(passage: Passage, twins: ReadonlyMap<string, Twin>): readonly Remark[] {
  return wordsIn(passage).flatMap(({ text, at }) => {
    const twin = twins.get(text.toLowerCase());
    return twin === undefined ? [] : [remark(passage, text, at, twin)];
  });
}

function remark(passage: Passage, word: string, at: number, { meant, isSure }: Twin): Remark {
  const replacement = asWritten(meant, word);
  return remarkOn(passage, at, word, {
    message: `”${word}” skiljer sig med en bokstav från ”${replacement}”, som också står i ärendet.`,
    hint: isSure ? `Menas ”${replacement}”?` : "Är det samma ord, skriv det likadant överallt.",
    ...(isSure ? { replacement } : {}),
  });
}
