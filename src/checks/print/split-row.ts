import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";
import type { PrintedPage, PrintedRow } from "../printed-page.ts";
import { bodyHeight } from "./page-measures.ts";
import { firstWords, remarkOnPage } from "./page-remark.ts";

/** Room for padding and rules: a row that would have filled more of the page than this may be split. */
const FITS = 0.9;

export const splitRow: PaperRule = {
  id: "split-row",
  title: "Tabellrad delad över två sidor",
  severity: "warning",
  reason:
    "Den som läser en aktivitet ska se hur, ansvar och uppföljning på en gång (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: { wrong: "Halva raden på sidan 4, halva på sidan 5", right: "Hela raden på sidan 5" },
  find: (paper) => paper.pages.flatMap((page, index) => remarksOn(paper, page, paper.pages[index + 1])),
};

function remarksOn(paper: FinishedPaper, page: PrintedPage, next: PrintedPage | undefined): readonly PaperRemark[] {
  const last = page.rows.at(-1);
  const first = next?.rows[0];
  if (last === undefined || first === undefined || next === undefined || !isSame(last, first)) return [];
  if (last.wholeHeightPt + last.headHeightPt > bodyHeight(next) * FITS) return [];
  const message = `tabellraden ”${firstWords(last.text)}” bryts och går vidare på nästa sida, fast den får plats på en.`;
  return [remarkOnPage(paper, page, { message, hint: "Korta raden, eller texten före den, så att raden hålls ihop." })];
}

function isSame(row: PrintedRow, other: PrintedRow): boolean {
  return row.table === other.table && row.index === other.index;
}
