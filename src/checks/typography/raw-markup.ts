import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const rawMarkup: Rule = {
  id: "raw-markup",
  title: "Märkning som trycks som den står",
  severity: "error",
  reason:
    "Taggar och teckenkoder ur HTML, och tabeller av streck, är inte text; i papperet trycks de som de står (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "<p>Stoppa våldet</p>", right: "Stoppa våldet" },
  find: ({ passages }) => passages.flatMap((passage) => (/[<&|]/.test(passage.text) ? remarksIn(passage) : [])),
};

const names =
  "p|br|b|i|u|em|strong|div|span|font|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|a|sub|sup|hr|img|html|head|body|blockquote|o:p";
const tag = latin(new RegExp(`</?(?:${names})(?:\\s[^<>\\n]{0,300})?/?>`, "giu"));

const characters: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: "”",
  apos: "’",
  ndash: "–",
  mdash: "–",
  hellip: "…",
  rdquo: "”",
  ldquo: "”",
  rsquo: "’",
  aring: "å",
  auml: "ä",
  ouml: "ö",
  eacute: "é",
  Aring: "Å",
  Auml: "Ä",
  Ouml: "Ö",
  sect: "§",
  shy: "",
};
const entity = latin(
  new RegExp(
    `[\\p{L}\\p{N}]{0,40}&(?:(${Object.keys(characters).join("|")})|#x?[\\da-fA-F]{1,6});[\\p{L}\\p{N}]{0,40}`,
    "gu",
  ),
);

// “|---|---|” below the headings of a Markdown table.
const tableRule = /\|[ \u00a0]?:?-{2,}:?[ \u00a0]?\|/g;

/** Tags once a passage, since they come in pairs; a character's code each time. */
function remarksIn(passage: Passage): readonly Remark[] {
  const tags = matchesIn(passage, tag);
  const [first] = tags;
  const [table] = matchesIn(passage, tableRule);
  return [
    ...(table === undefined ? [] : [tableRemark(passage, table)]),
    ...(first === undefined ? [] : [tagRemark(passage, first, tags.length)]),
    ...matchesIn(passage, entity).map((match) => entityRemark(passage, match)),
  ];
}

function tableRemark(passage: Passage, { 0: words, index }: RegExpExecArray): Remark {
  return remarkOn(passage, index, words, {
    message: `I texten står en tabell av streck, ”${words}”, som trycks tecken för tecken.`,
    hint: "Skriv den som en lista med en rad för varje post; tabeller hör hemma i planen.",
  });
}

function tagRemark(passage: Passage, { 0: words, index }: RegExpExecArray, count: number): Remark {
  return remarkOn(passage, index, words, {
    message: `I texten står ${count === 1 ? "en HTML-tagg" : `${count} HTML-taggar, den första`} ”${words}”.`,
    hint: "Ta bort taggarna. Skriv ett stycke per rad med en tom rad emellan, och *kursiv* eller **fet**.",
  });
}

function entityRemark(passage: Passage, match: RegExpExecArray): Remark {
  const [words, name] = match;
  const character = name === undefined ? undefined : characters[name];
  const replacement = character === undefined ? undefined : words.replace(`&${name};`, character);
  return remarkOn(passage, match.index, words, {
    message: `I ”${words}” står en teckenkod ur HTML.`,
    hint: replacement === undefined ? "Skriv tecknet självt." : `Skriv ”${replacement}”.`,
    ...(replacement === undefined || replacement === "" ? {} : { replacement }),
  });
}
