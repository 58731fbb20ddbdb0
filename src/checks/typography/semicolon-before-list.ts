import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// What cannot stand last in a main clause: a preposition, “är”, “följande”, or an auxiliary and a bare infinitive. After
// it come small words, two commas or more and an “och”, and no verb of a second main clause.
const leads =
  "(?:(?<!\\p{L})(?:följande|såsom|exempelvis|är|var|blir|inom|mellan|omfattar|innehåller|innefattar|berör|gäller)" +
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
  find: ({ passages }) =>
    remarksOnPattern(
      passages.filter(({ text }) => text.includes(";")),
      list,
      ([words, items = ""]) => {
        const [firstItem = ""] = items.split(",");
        if (finite.test(firstItem) || !/[\s](?:och|samt|eller)\s/.test(items)) return null;
        const replacement = `${words.slice(0, -1)}:`;
        return {
          message: `Efter ”${words.slice(0, -1)}” står ett semikolon före uppräkningen.`,
          hint: `Skriv ”${replacement}”.`,
          replacement,
        };
      },
    ),
};
