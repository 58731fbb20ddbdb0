import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// “ord.Nästa”, “ord,nästa”, “ord;nästa”, “ord?Nästa”, “ord:Nästa”; never “1,5”, “t.ex.”, “BRÅ:s” or “a,b”.
const joined = latin(
  /(?<![\p{L}\p{N}.@/_-])(\p{L}[\p{L}-]*\p{Ll}{2}|\p{Lu}{2,}(?=[,;])|\p{L}\p{Ll}(?=[!?]))(?:([.!?:])(?=\p{Lu}\p{Ll})|([,;])(?=\p{L}{2}))(\p{L}+)(?![\p{L}@_/]|\.\p{L})/gu,
);

export const missingSpaceAfterPunctuation: Rule = {
  id: "missing-space-after-punctuation",
  title: "Mellanslag saknas efter skiljetecken",
  severity: "warning",
  reason: "Efter skiljetecken står ett mellanslag (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Planen antas.Den gäller i år.", right: "Planen antas. Den gäller i år." },
  find: ({ passages }) =>
    remarksOnPattern(passages, joined, ([words, left = "", stop, comma, right = ""]) => {
      const replacement = `${left}${stop ?? comma ?? ""} ${right}`;
      return {
        message: `I ”${words}” saknas ett mellanslag efter skiljetecknet.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};
