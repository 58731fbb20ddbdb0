import { latin } from "../../swedish/latin.ts";
import { before, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Four digits may stand together; “34.175 kronor” is English. A date, a post code before a town or a number of something
// is no amount.
const large = latin(
  /(?<![\p{L}\p{N}.,:/§+–-]|\p{N}[ \u00a0])(?:([1-9]\d{4,8})(?=[ \u00a0](?:%|\p{Ll}{2}))|([1-9]\d{0,2}(?:\.\d{3})+)(?=[ \u00a0](?:kronor|kr|tkr|euro|invånare|personer)(?!\p{L})))(?![\p{L}\p{N}])/gu,
);
const isNumbered =
  /(?:nr|nummer|dnr|id|kod|konto|ansvar|verksamhet|projekt|objekt|bankgiro|plusgiro|bg|pg|tel\.?|telefon|mobil|växel)[: \u00a0]*$/iu;
const isDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

export const thousandsSpace: Rule = {
  id: "thousands-space",
  title: "Stora tal utan mellanrum",
  severity: "warning",
  reason:
    "Tal med fem siffror eller fler delas med mellanrum i grupper om tre (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "34175 kronor", right: "34 175 kronor" },
  find: ({ passages }) =>
    remarksOnPattern(passages, large, (match) => {
      const [words] = match;
      if (isDate.test(words) || isNumbered.test(before(match).slice(-24))) return null;
      const replacement = words.replace(/\./g, "").replace(/\B(?=(?:\d{3})+$)/g, " ");
      return {
        message: `Talet ”${words}” är svårt att läsa utan mellanrum.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};
