import type { Lists } from "../../lists/lists.ts";
import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import { escaped } from "../plan-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const tautology: Rule = {
  id: "tautology",
  title: "Samma sak två gånger",
  severity: "tip",
  reason: "Ord som upprepar vad som redan är sagt gör meningen längre utan att ge något (Myndigheternas skrivregler).",
  example: { wrong: "möten samt även besök", right: "möten samt besök" },
  find: ({ passages, lists: { language } }) => [
    ...sideBySide(passages, language.tautologies),
    ...passages.flatMap((passage) => apart(passage, language.pairs)),
  ],
};

function sideBySide(passages: readonly Passage[], tautologies: Lists["language"]["tautologies"]): readonly Remark[] {
  const instead = new Map(tautologies.map(({ from, to }) => [from, to]));
  const pattern = latin(new RegExp(`(?<![\\p{L}.])(?:${[...instead.keys()].map(escaped).join("|")})(?!\\p{L})`, "gu"));
  return remarksOnPattern(passages, pattern, ([words]) => {
    const replacement = instead.get(words) ?? "";
    return {
      message: `”${words}” säger samma sak två gånger.`,
      hint: `Skriv ”${replacement}”.`,
      replacement,
    };
  });
}

function apart(passage: Passage, pairs: Lists["language"]["pairs"]): readonly Remark[] {
  const lower = passage.text.toLowerCase();
  const possible = pairs.filter(({ from, to }) => lower.includes(from) && lower.includes(to));
  if (possible.length === 0) return [];
  return sentencesIn(passage).flatMap(({ text, at }) =>
    possible.flatMap(({ from: first, to: second }) => {
      const from = wordAt(text, first, 0);
      const then = from < 0 ? -1 : wordAt(text, second, from + first.length);
      if (then < 0) return [];
      const words = text.slice(then, then + second.length);
      return [
        remarkOn(passage, at + then, words, {
          message: `”${first}” och ”${words}” i samma mening säger samma sak.`,
          hint: "Stryk det ena.",
        }),
      ];
    }),
  );
}

function wordAt(text: string, words: string, from: number): number {
  const pattern = latin(new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, "giu"));
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
