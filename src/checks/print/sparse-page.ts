import type { PaperRule } from "../paper-rule.ts";
import { flowsOn, fullness, SPARSE } from "./page-measures.ts";
import { remarkOnPage } from "./page-remark.ts";

export const sparsePage: PaperRule = {
  id: "sparse-page",
  title: "Sida med mindre än en femtedel text",
  severity: "warning",
  reason:
    "En nästan tom sida mitt i ett papper ser ut som om något fattas (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: { wrong: "Fyra rader på sidan 3, resten på sidan 4", right: "Texten går vidare på sidan 3" },
  find: (paper) =>
    paper.pages.flatMap((page, index) => {
      if (!flowsOn(page, paper.pages[index + 1]) || fullness(page) >= SPARSE) return [];
      const message = "mindre än en femtedel av sidan har text, fast papperet går vidare.";
      return [
        remarkOnPage(paper, page, {
          message,
          hint: "Dela upp det stora stycket eller den stora tabellraden som följer.",
        }),
      ];
    }),
};
