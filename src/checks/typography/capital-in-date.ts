import { withCapital } from "../../swedish/capital.ts";
import { months } from "../../swedish/date.ts";
import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

const month = months.map(withCapital).join("|");
const weekday = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"].map(withCapital).join("|");
// “Maj”, “Juni” and “April” are names, too: a day before, a year after, or a weekday's preposition tells.
const monthOnly = months
  .filter((name) => !/^(?:april|maj|juni)$/.test(name))
  .map(withCapital)
  .join("|");
const dated = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,:/-])(?:(?:[12]?\\d|3[01])[ \\u00a0](?:${month})(?![\\p{L}-])` +
      `|(?:i|under|från|till|sedan|senast|av|och)[ \\u00a0](?:${month})(?=[ \\u00a0](?:19|20)\\d\\d(?!\\d))` +
      `|(?:[Ii]|under|sedan|senast|(?:slutet|början|mitten) av)[ \\u00a0](?:${monthOnly})(?![\\p{L}-])` +
      `|(?:på|varje|till|från|senast)[ \\u00a0](?:${weekday})(?:en|ar|arna)?(?![\\p{L}-]))`,
    "gu",
  ),
);

export const capitalInDate: Rule = {
  id: "capital-in-date",
  title: "Stor bokstav i datum",
  severity: "warning",
  reason: "Månader och veckodagar skrivs med liten bokstav (Svenska skrivregler).",
  example: { wrong: "7 Januari 2026", right: "7 januari 2026" },
  find: ({ passages }) =>
    remarksOnPattern(passages, dated, ([words]) => {
      const replacement = words.charAt(0) + words.slice(1).toLowerCase();
      return {
        message: `I ”${words}” står stor bokstav.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};
