import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// A space on one side only. “ /Anna” is a signature, “ /Adressat/” a gap to fill in, “a / b” a choice of style.
const oneSided = latin(
  new RegExp(
    '(?<![^\\s(”"/])(?<!(?:^|\\s)/)([\\p{L}\\p{N}][^\\s/]{0,80})(?<=[\\p{L}\\p{N})])' +
      "(?:/[ \\u00a0]|[ \\u00a0]/(?=\\p{Ll}[^\\s/]*(?![^\\s.,;:)])))" +
      '([\\p{L}\\p{N}][^\\s/,;:)”"]*)',
    "gu",
  ),
);

export const spaceRoundSlash: Rule = {
  id: "space-round-slash",
  title: "Mellanrum på ena sidan om snedstreck",
  severity: "warning",
  reason: "Mellan enskilda ord skrivs snedstreck utan mellanrum (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "kommunen/ polisen", right: "kommunen/polisen" },
  find: ({ passages }) =>
    remarksOnPattern(holding("/", passages), oneSided, ([words, left = "", right = ""]) => ({
      message: `I ”${words}” står mellanrum på ena sidan om snedstrecket.`,
      hint: `Skriv ”${left}/${right}”.`,
      replacement: `${left}/${right}`,
    })),
};
