import type { PaperRule } from "../paper-rule.ts";
import { remarksOnWords } from "./remarks-on-words.ts";

/** Strong words, a link, and a heading at the beginning of a block. */
const marks =
  /\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*|\[[^\][]{1,200}\]\((?:https?:|mailto:|#)[^\s()]{1,200}\)|^#{1,6} (?=\p{L})/gu;

export const leftoverMarkdown: PaperRule = {
  id: "leftover-markdown",
  title: "Tecken för formatering syns i texten",
  severity: "warning",
  reason:
    "Rubriker och namn läses tecken för tecken, så att stjärnor och hakparenteser för fet stil och länkar syns (språklagen 2009:600, 11 §: begripligt).",
  example: { wrong: "**Plan** för 2026", right: "Plan för 2026" },
  find: (paper) =>
    remarksOnWords(paper, marks, {
      message: (mark, quotation) => `Tecknen för formatering syns i ”${mark.trim()}”: ${quotation}.`,
      hint: "Ta bort tecknen.",
    }),
};
