import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRule } from "../paper-rule.ts";
import type { PrintedPage } from "../printed-page.ts";
import { flowsOn, fullness, SPARSE } from "./page-measures.ts";
import { remarkOnPage } from "./page-remark.ts";
import { hasRecipientsOnly } from "./recipients-alone.ts";

export const shortLastPage: PaperRule = {
  id: "short-last-page",
  title: "Bara några rader på sista sidan",
  severity: "tip",
  reason:
    "Några ensamma rader på en sista sida kostar ett blad och förbises lätt (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: { wrong: "Fyra rader på sista sidan", right: "De fyra raderna ryms på sidan före" },
  find: (paper) =>
    paper.pages
      .filter((page, index) => isShortEnd(paper, page, index))
      .map((page) =>
        remarkOnPage(paper, page, {
          message: "den sista sidan har bara några rader.",
          hint: "Korta texten med lika många rader, så ryms allt på sidan före.",
        }),
      ),
};

function isShortEnd(paper: FinishedPaper, page: PrintedPage, index: number): boolean {
  const before = paper.pages[index - 1];
  const isLast = before !== undefined && flowsOn(before, page) && !flowsOn(page, paper.pages[index + 1]);
  // Recipients and rows that stand alone are other rules' business.
  return isLast && fullness(page) < SPARSE && page.rows.length !== 1 && !hasRecipientsOnly(paper, page, before);
}
