import type { PaperRule } from "../paper-rule.ts";
import { remarksOnWords } from "./remarks-on-words.ts";

/** Of Handlebars, Jinja, ASP and shell, with what they surround: marks that no sentence has. */
const marks =
  /\{\{[^{}]{0,100}\}\}|\{\{|\}\}|\{%[^{}%]{0,100}%\}|\{%|%\}|<%[^<>%]{0,100}%>|<%|%>|\$\{[^{}]{0,100}\}|\$\{/g;

export const leftoverTemplateMark: PaperRule = {
  id: "leftover-template-mark",
  title: "Mallens tecken står kvar",
  severity: "error",
  reason:
    "Tecken som styr mallen betyder inget för den som läser, och visar att en uppgift inte har fyllts i (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "Planen gäller {{plan.year}}.", right: "Planen gäller 2026." },
  find: (paper) =>
    remarksOnWords(paper, marks, {
      message: (mark, quotation) => `Mallens tecken ”${mark}” står kvar i papperet: ${quotation}.`,
      hint: "Rätta mallen, eller texten om tecknen har skrivits där.",
    }),
};
