import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const rawAsterisk: Rule = {
  id: "raw-asterisk",
  title: "Tecken för kursiv eller fet stil står kvar",
  severity: "error",
  reason:
    "Titlar och rubriker är rena rader utan Markdown, så asterisker och andra tecken för stil trycks som de står där (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "*Trygga* platser", right: "Trygga platser" },
  find: ({ passages }) => passages.flatMap((passage) => (/[*_`#\]]/.test(passage.text) ? remarksIn(passage) : [])),
};

const link = /\[([^[\]\n]{1,200})\]\([^\s()]{1,200}\)/gu;
const code = /`+([^`\n]{1,200})`+/gu;
const heading = /^#{1,6}[ \u00a0]+(\S+)/gmu;
// “elever*na” and “fil_namn” are words, “Pris*” has a footnote.
const strong = /(\*\*|__)(?=\S)([^*_\n]{1,200})(?<=\S)\1/gu;
const emphasis = latin(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,200})(?<=\S)\1(?![\p{L}\p{N}*_])/gu);
/** In prose, only what the reader of Markdown leaves: `** ord**`. */
const leftStars = latin(/(?:(?<=[\p{L}\p{N}.,])\*\*|\*\*(?=\p{L}))/gu);

function remarksIn(passage: Passage): readonly Remark[] {
  const isMarkdown = passage.role === "prose" || passage.role === "cell";
  const patterns = isMarkdown ? [code, heading] : [link, code, heading, strong, emphasis];
  return [
    ...patterns.flatMap((pattern) => remarksOf(passage, pattern)),
    ...(isMarkdown
      ? matchesIn(passage, leftStars)
          .slice(0, 1)
          .map((match) => leftOver(passage, match))
      : []),
  ];
}

function remarksOf(passage: Passage, pattern: RegExp): readonly Remark[] {
  // A link is an address with words: there nothing is hidden.
  const matches = pattern === link ? [...passage.text.matchAll(link)] : matchesIn(passage, pattern);
  return matches.map((match) => {
    const words = passage.text.slice(match.index, match.index + match[0].length);
    const plain = words.replace(pattern, pattern === strong || pattern === emphasis ? "$2" : "$1");
    return remarkOn(passage, match.index, words, {
      message: `I ”${words}” trycks tecken som är tänkta att ge stil.`,
      hint: `Skriv ”${plain}”.`,
      replacement: plain,
    });
  });
}

function leftOver(passage: Passage, { index }: RegExpExecArray): Remark {
  return remarkOn(passage, index, "**", {
    message: "Asteriskerna ”**” trycks som de står; paret till dem saknas, eller så står ett mellanrum i vägen.",
    hint: "Skriv **ordet** utan mellanrum innanför asteriskerna, eller ta bort dem.",
  });
}
