import type { PaperRule } from "../paper-rule.ts";
import { remarksOnWords } from "./remarks-on-words.ts";

/** U+FFFD stands for a byte that could not be read; the others are å, ä, ö, é, – and ” read in the wrong encoding. */
const broken = /\ufffd|Ã[¥¤¶…„–©\u0085\u0084\u0096]|â€[œ“”™˜\u009d]/gu;

export const brokenCharacters: PaperRule = {
  id: "broken-characters",
  title: "Trasiga tecken",
  severity: "error",
  reason:
    "Tecken som Ã¤ och \ufffd visar att text har lästs med fel teckenkodning, oftast när den har klistrats in (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "Ã…tgÃ¤rder", right: "Åtgärder" },
  find: (paper) =>
    remarksOnWords(paper, broken, {
      message: (characters, quotation) => `Tecknen ”${characters}” är trasiga: ${quotation}.`,
      hint: "Skriv om orden för hand.",
    }),
};
