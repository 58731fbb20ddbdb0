import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

export const definiteForm: Rule = {
  id: "definite-form",
  title: "Bestämd form saknas",
  severity: "warning",
  reason:
    "Det finns bara ett civilsamhälle, så ordet står i bestämd form när det står ensamt: med civilsamhället (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "tillsammans med civilsamhälle.", right: "tillsammans med civilsamhället." },
  find: ({ passages, lists: { language } }) => {
    const definite = new Map(language.definite.map(({ from, to }) => [from, to]));
    const bare = [...definite.keys()].join("|");
    const pattern = latin(
      new RegExp(
        `(?<![\\p{L}-])((?:med|av|från|hos|till|inom|för|mot)[ \\u00a0])(${bare})(?=[.;:!?)]|$|[ \\u00a0]\\()`,
        "gmu",
      ),
    );
    return remarksOnPattern(passages, pattern, ([, preposition = "", noun = ""]) => {
      const right = definite.get(noun) ?? noun;
      return {
        message: `”${noun}” står här i obestämd form.`,
        hint: `Skriv ”${preposition}${right}”.`,
        replacement: preposition + right,
      };
    });
  },
};
