import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Two full stops, not the three of an ellipsis; “m.m.,” and “?!” may be.
const doubled = /(?<!\S)([^\s.,;:]+(?:\.[^\s.,;:]+)*)(\.\.(?!\.)|,{2,}|;{2,}|:{2,}(?!\S)|,\.(?!\.)|;\.)(?=[\s)”"]|$)/gu;

export const doublePunctuation: Rule = {
  id: "double-punctuation",
  title: "Dubbla skiljetecken",
  severity: "warning",
  reason: "Ett skiljetecken räcker; ett utelämnat stycke markeras med tre punkter (Myndigheternas skrivregler).",
  example: { wrong: "Planen antas..", right: "Planen antas." },
  find: ({ passages }) =>
    remarksOnPattern(passages, doubled, ([, left = "", marks = ""]) => {
      const replacement = left + (marks.includes(".") ? "." : marks.slice(0, 1));
      return {
        message: `Efter ”${left}” står dubbla skiljetecken.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};
