import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Four small words or more, whose initials are those of the abbreviation: each is a member of its own.
const expanded = latin(/(?<![\p{L}-])(\p{Lu}{4,10})[ \u00a0]\((\p{Ll}{3,}(?:[ \u00a0]\p{Ll}{3,}){3,9})\)/gu);

export const listWithoutCommas: Rule = {
  id: "list-without-commas",
  title: "Uppräkning utan kommatecken",
  severity: "warning",
  reason: "Leden i en uppräkning skiljs åt med kommatecken, och före det sista står och (Svenska skrivregler).",
  example: {
    wrong: "SSPF (socialtjänst skola polis fritid)",
    right: "SSPF (socialtjänst, skola, polis och fritid)",
  },
  find: ({ passages }) =>
    remarksOnPattern(holding("(", passages), expanded, ([, short = "", list = ""]) => {
      const members = list.split(/[ \u00a0]/);
      if (members.map((member) => member.charAt(0)).join("") !== short.toLowerCase()) return null;
      const replacement = `${short} (${members.slice(0, -1).join(", ")} och ${members.at(-1)})`;
      return {
        message: `I uppräkningen efter ”${short}” saknas kommatecken.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};
