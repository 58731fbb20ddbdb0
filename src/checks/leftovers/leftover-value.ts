import type { PaperRule } from "../paper-rule.ts";
import { remarksOnWords } from "./remarks-on-words.ts";

/** As words of their own, not in an address: what a program writes for a value that is not there. “Null och intet” is Swedish. */
const values =
  /\[object [A-Z]\w*\]|(?<![\p{L}\p{N}_./@-])(?:undefined|null(?! och intet)|NaN|Invalid Date)(?![\p{L}\p{N}_/@-]|\.[\p{L}\p{N}])/gu;

export const leftoverValue: PaperRule = {
  id: "leftover-value",
  title: "Programmets ord för ett värde som saknas",
  severity: "error",
  reason:
    "Orden undefined, null, NaN och [object Object] kommer från programmet och visar att en uppgift saknas (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "Ansvarig är undefined.", right: "Ansvarig är Kommunkansliet." },
  find: (paper) =>
    remarksOnWords(paper, values, {
      message: (value, quotation) => `”${value}” står i stället för en uppgift: ${quotation}.`,
      hint: "Fyll i uppgiften, eller rätta mallen på det stället.",
    }),
};
