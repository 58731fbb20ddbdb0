import { textsAt } from "../../source/values-at.ts";
import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn, type Said } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { lastWord, linesOf } from "./lines.ts";
import { linesBeforeLists } from "./lines-before-lists.ts";

// What cannot stand last in a main clause: a preposition, “är”, “följande”, or an auxiliary and a bare infinitive. After
// it come small words, two commas or more and an “och”, and no verb of a second main clause.
const leads =
  "(?:(?<!\\p{L})(?:följande|såsom|exempelvis|är|var|blir|inom|mellan|omfattar|innehåller|innefattar|berör|gäller)" +
  "|(?<!\\p{L})(?:inom|i|på|mot|följande)[ \\u00a0](?:\\p{Ll}+[ \\u00a0])?\\p{Ll}*(?:områdena|områden|delarna|delar|punkterna|punkter|målen|stegen)" +
  "|(?<!\\p{L})(?:kan|ska|bör|måste|får|vill)(?:[ \\u00a0]\\p{Ll}+){0,4}[ \\u00a0]\\p{Ll}+a)";
const item = "[^.,;:!?\\n]{2,120}";
const list = latin(new RegExp(`${leads};(?=[ \\u00a0]\\p{Ll}(${item}(?:,${item}){2,12}[.]?)(?:[.\\n]|$))`, "gu"));
const finite = latin(
  /(?<!\p{L})(?:är|var|har|hade|ska|skulle|kan|kunde|bör|måste|vill|får|blir|blev|gör|sker|finns|behöver|kommer|gäller|de|vi|den|det|man)(?!\p{L})/iu,
);

export const semicolonBeforeList: Rule = {
  id: "semicolon-before-list",
  title: "Semikolon före uppräkning",
  severity: "warning",
  reason: "Före en uppräkning står kolon; semikolon skiljer huvudsatser (Myndigheternas skrivregler, Ds 2009:38).",
  example: {
    wrong: "Planen omfattar; belysning, skötsel och närvaro.",
    right: "Planen omfattar: belysning, skötsel och närvaro.",
  },
  find: (reading) => {
    const possible = holding(";", reading.passages);
    return [...inALine(possible), ...possible.flatMap((passage) => beforeList(passage, reading))];
  },
};

function inALine(passages: readonly Passage[]): readonly Remark[] {
  return remarksOnPattern(passages, list, ([words, items = ""]) => {
    const [firstItem = ""] = items.split(",");
    if (finite.test(firstItem) || !/[\s](?:och|samt|eller)\s/.test(items)) return null;
    return said(words);
  });
}

/** A paragraph that ends in a semicolon, with a list after it. */
function beforeList(passage: Passage, { register, case: kase, plan }: Reading): readonly Remark[] {
  const ending = linesOf(passage).flatMap((line, index) => (line.text.endsWith(";") ? [{ line, index }] : []));
  if (ending.length === 0) return [];
  const leading = linesBeforeLists(textsAt({ register, case: kase, plan }, passage.path)[0]?.value ?? "");
  return ending.flatMap(({ line, index }) => {
    if (!leading.has(index)) return [];
    const word = lastWord(line);
    return [remarkOn(passage, word.at, word.text, said(word.text))];
  });
}

function said(words: string): Said {
  const replacement = `${words.slice(0, -1)}:`;
  return {
    message: `Efter ”${words.slice(0, -1)}” står ett semikolon före uppräkningen.`,
    hint: `Skriv ”${replacement}”.`,
    replacement,
  };
}
