import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Not “25%-ig”, which is a compound, and no address with “%20”.
const joined = latin(/(?<![\p{L}\p{N}.,%/-])(\d[\d.,]*)%(?![\p{L}\p{N}-])/gu);

export const percentSign: Rule = {
  id: "percent-sign",
  title: "Procenttecken utan mellanrum",
  severity: "warning",
  reason:
    "Mellan tal och procenttecken står ett mellanrum, och i löpande text skrivs procent ut (Svenska skrivregler).",
  example: { wrong: "25% av invånarna", right: "25 procent av invånarna" },
  find: ({ passages }) =>
    remarksOnPattern(holding("%", passages), joined, ([words, number = ""], { role, text }) => {
      const replacement = role === "prose" && !/\d[ \u00a0]%/.test(text) ? `${number} procent` : `${number} %`;
      return {
        message: `I ”${words}” saknas mellanrum före procenttecknet.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};
