import type { PaperRule } from "../paper-rule.ts";
import { remarksOnWords } from "./remarks-on-words.ts";

/** Named and numbered characters of HTML, and its tags by name, so that “p < 0,05” is left alone. */
const markup =
  /&(?:amp|lt|gt|quot|apos|nbsp|shy|[aAoO]uml|aring|Aring|ndash|mdash|#\d{2,6}|#x[0-9a-fA-F]{2,6});|<\/?(?:p|br|b|i|u|s|em|strong|span|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|h[1-6]|a|img|mark|sub|sup|section|article|script|style)(?: [^<>]{0,200})?\/?>/g;

export const leftoverMarkup: PaperRule = {
  id: "leftover-markup",
  title: "HTML-kod i texten",
  severity: "error",
  reason:
    "Koder som &amp; och <p> ska ha blivit tecken och stycken; läsaren ska inte se dem (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "Barn &amp; unga", right: "Barn & unga" },
  find: (paper) =>
    remarksOnWords(paper, markup, {
      message: (code, quotation) => `HTML-koden ”${code}” syns i texten: ${quotation}.`,
      hint: "Skriv tecknet som det ska se ut, eller rätta mallen.",
    }),
};
