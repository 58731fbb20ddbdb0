import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Only where the bracket belongs to the word before it: “, (…),” and “, (…).”, never “, (eventuellt) skolan”.
const between = latin(
  /(?<![^\s(”"])([^\s,]{0,80}[\p{L}\p{N}”"]),[ \u00a0]+(\([^()\n]{3,300}\))([,.;:])([ \u00a0](?:och|eller|samt)(?!\p{L}))?/gu,
);

export const commaRoundBracket: Rule = {
  id: "comma-round-bracket",
  title: "Kommatecken före parentes",
  severity: "warning",
  reason: "En parentes hör ihop med ordet före, så inget kommatecken skiljer dem åt (Myndigheternas skrivregler).",
  example: { wrong: "polisen, (LPO), deltar", right: "polisen (LPO) deltar" },
  find: ({ passages }) =>
    remarksOnPattern(
      holding("(", passages),
      between,
      ([words, left = "", bracket = "", mark = "", conjunction = ""]) => {
        const replacement = `${left} ${bracket}${mark === "," && conjunction !== "" ? "" : mark}${conjunction}`;
        return {
          message: `Före parentesen i ”${words}” ska inget kommatecken stå.`,
          hint: `Skriv ”${replacement}”.`,
          replacement,
        };
      },
    ),
};
