import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const quotationMarks: Rule = {
  id: "quotation-marks",
  title: "Citattecken",
  severity: "warning",
  reason: "Svenska citattecken ser likadana ut före och efter, ”så här” (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: 'modellen "Trygg granne"', right: "modellen ”Trygg granne”" },
  find: ({ passages }) => passages.flatMap((passage) => (/["“”„']/.test(passage.text) ? remarksIn(passage) : [])),
};

// A quotation in other marks than the Swedish: straight, English, German, or straight single ones that are no apostrophe.
const foreign = latin(
  /"([^"“”„\n]{1,300})"|“([^"“”„\n]{1,300})[”"“]|„([^"“”„\n]{1,300})["“”]|"([^"“”„\n]{1,300})”|(?<![\p{L}\p{N}])'([^'"“”„\n]{1,300})'(?![\p{L}\p{N}])/gu,
);

function remarksIn(passage: Passage): readonly Remark[] {
  const wrong = matchesIn(passage, foreign);
  return wrong.length > 0
    ? wrong.map((match) => foreignRemark(passage, match.index, match[0].length))
    : lonely(passage);
}

function foreignRemark(passage: Passage, at: number, length: number): Remark {
  const words = passage.text.slice(at, at + length);
  const isInside = words.startsWith("'") && passage.text.slice(0, at).split("”").length % 2 === 0;
  const mark = isInside ? "’" : "”";
  const replacement = mark + words.slice(1, -1) + mark;
  return remarkOn(passage, at, words, {
    message: `Citattecknen kring ${words} är inte svenska.`,
    hint: `Skriv ${replacement}.`,
    replacement,
  });
}

/** A quotation mark without its pair. A quotation of several paragraphs may have one at the start of each. */
function lonely(passage: Passage): readonly Remark[] {
  if (passage.text.split("”").length % 2 === 1) return [];
  let start = 0;
  return passage.text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const marks = [...line.matchAll(/”/g)];
    const last = marks.at(-1);
    if (last === undefined || marks.length % 2 === 0 || line.startsWith("”")) return [];
    const { words, at } = aroundMark(line, last.index);
    return [
      remarkOn(passage, from + at, words, {
        message: `Citattecknet i ${words} saknar sitt par.`,
        hint: "Skriv ett ” före citatet och ett efter.",
      }),
    ];
  });
}

function aroundMark(line: string, at: number): { readonly words: string; readonly at: number } {
  const [before = ""] = /\S{0,60}$/.exec(line.slice(0, at)) ?? [];
  const [from = ""] = /^”\S{0,60}/.exec(line.slice(at)) ?? [];
  return { words: before + from, at: at - before.length };
}
