import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

// A tip: the papers fold white space, so only the data shows it.
export const doubleSpace: Rule = {
  id: "double-space",
  title: "Dubbla mellanslag",
  severity: "tip",
  reason: "Mellan ord och meningar står ett mellanslag (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Planen  antas.", right: "Planen antas." },
  find: ({ passages }) => passages.filter(({ text }) => /[ \u00a0]{2}\S/.test(text)).flatMap(remarksIn),
};

const doubled = /(?<!\S)(\S+)[ \u00a0]{2,}(?=(\S+))/gu;

function remarksIn(passage: Passage): readonly Remark[] {
  return matchesIn(passage, doubled).map(({ 0: start, index, 1: left = "", 2: right = "" }) => {
    const words = passage.text.slice(index, index + start.length + right.length);
    const replacement = words.replace(/[ \u00a0]{2,}/, " ");
    return remarkOn(passage, index, words, {
      message: `Efter ”${left}” står fler än ett mellanslag.`,
      hint: `Skriv ”${replacement}”.`,
      replacement,
    });
  });
}
