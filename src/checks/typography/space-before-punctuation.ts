import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// “ …” has its space, “ .se” is no full stop, “ :)” is none of ours.
const spaced = latin(/(?<![^\s(”"])([^\s]{0,80}[\p{L}\p{N}”")%§])[ \u00a0]+([,.;:!?])(?=\s|$)/gu);

export const spaceBeforePunctuation: Rule = {
  id: "space-before-punctuation",
  title: "Mellanslag före skiljetecken",
  severity: "warning",
  reason: "Skiljetecken skrivs direkt efter ordet (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Planen antas .", right: "Planen antas." },
  find: ({ passages }) =>
    remarksOnPattern(
      passages.filter(({ text }) => /[ \u00a0][,.;:!?](?:\s|$)/.test(text)),
      spaced,
      ([words, left = "", mark = ""]) => ({
        message: `I ”${words}” står ett mellanslag före skiljetecknet.`,
        hint: `Skriv ”${left}${mark}”.`,
        replacement: left + mark,
      }),
    ),
};
