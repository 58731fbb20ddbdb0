import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// “Kultur-och fritidsnämnden”; not “en och-grind”.
const joined = latin(/(?<![\p{L}\p{N}-])(\p{L}{3,})-(och|eller|samt|respektive)(?= \p{Ll}{3})/gu);

export const hangingHyphen: Rule = {
  id: "hanging-hyphen",
  title: "Mellanrum saknas efter bindestrecket",
  severity: "warning",
  reason:
    "Bindestrecket som ersätter en del av ett sammansatt ord följs av mellanrum: kultur- och fritidsnämnden (Svenska skrivregler).",
  example: { wrong: "Kultur-och fritidsnämnden beslutar.", right: "Kultur- och fritidsnämnden beslutar." },
  find: ({ passages }) =>
    remarksOnPattern(holding("-", passages), joined, ([words, first = "", second = ""]) => {
      const replacement = `${first}- ${second}`;
      return { message: `I ”${words}” saknas ett mellanrum.`, hint: `Skriv ”${replacement}”.`, replacement };
    }),
};
