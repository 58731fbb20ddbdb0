import { latin } from "../../swedish/latin.ts";
import { before, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// “visar i sina rutiner hur” is right: there the clause belongs to the verb.
const governed = latin(
  /(?<!\p{L})(?:i|enligt|genom|av|från|utifrån|med|på|ur|under|via)(?:[ \u00a0]\p{L}+){0,2}[ \u00a0]$/iu,
);
// “ger rutiner och visar hur” needs no guard; “visa personalen information hur” is rare.
const telling = latin(/(?<!\p{L})(?:beskriv|visa|ange|redovisa|förklara|tydliggör|framgå)\p{L}*[^.,;:]{0,60}$/iu);

export const beforeHur: Rule = {
  id: "before-hur",
  title: "Preposition saknas före ”hur”",
  severity: "warning",
  reason:
    "Ord som rutiner, regler och kunskap har en preposition före en bisats: rutiner för hur (Svenska skrivregler).",
  example: { wrong: "rutiner hur man svarar", right: "rutiner för hur man svarar" },
  find: ({ passages, lists: { language } }) => {
    const prepositions = new Map(language.beforeHur.map(({ from, to }) => [from, to]));
    const pattern = latin(
      new RegExp(`(?<![\\p{L}-])(${[...prepositions.keys()].join("|")})[ \\u00a0]hur(?!\\p{L})`, "giu"),
    );
    return remarksOnPattern(passages, pattern, (match) => {
      const [words, noun = ""] = match;
      const lead = before(match).slice(-80);
      if (governed.test(lead) || telling.test(lead)) return null;
      const replacement = `${noun} ${prepositions.get(noun.toLowerCase()) ?? "för"} hur`;
      return {
        message: `I ”${words}” saknas en preposition.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    });
  },
};
