import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";
import type { PrintedPage, PrintedRow } from "../printed-page.ts";
import { bodyHeight } from "./page-measures.ts";
import { firstWords, remarkOnPage } from "./page-remark.ts";

/** A single row that takes more of the page than this does not look lost. */
const SMALL = 0.25;
/** Of the page's height, what two rows may take together and still stand on one page with the table's head. */
const FITS = 0.85;

export const loneRow: PaperRule = {
  id: "lone-row",
  title: "Ensam tabellrad på en sida",
  severity: "warning",
  reason:
    "En enda kort rad på en egen sida, skild från resten av tabellen, förbises lätt (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: { wrong: "Tabellens sista rad ensam på sidan 6", right: "De två sista raderna på sidan 6" },
  find: (paper) => paper.pages.flatMap((page, index) => remarksOn(paper, page, index)),
};

function remarksOn(paper: FinishedPaper, page: PrintedPage, index: number): readonly PaperRemark[] {
  const before = paper.pages[index - 1];
  const after = paper.pages[index + 1];
  const [first] = page.rows;
  const last = page.rows.at(-1);
  return [
    ...(first !== undefined && isLoneEnd(first, page, before, after) ? [remark(paper, page, first, "sista")] : []),
    ...(last !== undefined && isLoneStart(last, page, before, after) ? [remark(paper, page, last, "första")] : []),
  ];
}

/** The table's last row alone at the top, while the page before could have spared one more. */
function isLoneEnd(
  row: PrintedRow,
  page: PrintedPage,
  before: PrintedPage | undefined,
  after: PrintedPage | undefined,
): boolean {
  const earlier = rowsOf(before, row.table);
  const neighbour = earlier.at(-1);
  const isAlone = rowsOf(page, row.table).length === 1 && rowsOf(after, row.table).length === 0;
  if (!isAlone || neighbour === undefined || neighbour.index === row.index) return false;
  return earlier.length >= 3 && isSmall(row, page) && fitTogether(row, neighbour, page);
}

/** The table's first row alone at the foot, while the next page could have held it too. */
function isLoneStart(
  row: PrintedRow,
  page: PrintedPage,
  before: PrintedPage | undefined,
  after: PrintedPage | undefined,
): boolean {
  const [neighbour] = rowsOf(after, row.table);
  const isAlone = rowsOf(page, row.table).length === 1 && rowsOf(before, row.table).length === 0;
  if (!isAlone || neighbour === undefined || neighbour.index === row.index) return false;
  return isSmall(row, page) && fitTogether(row, neighbour, page);
}

function rowsOf(page: PrintedPage | undefined, table: number): readonly PrintedRow[] {
  return page?.rows.filter((row) => row.table === table) ?? [];
}

function isSmall(row: PrintedRow, page: PrintedPage): boolean {
  return row.wholeHeightPt < bodyHeight(page) * SMALL;
}

function fitTogether(row: PrintedRow, neighbour: PrintedRow, page: PrintedPage): boolean {
  return row.wholeHeightPt + neighbour.wholeHeightPt + row.headHeightPt < bodyHeight(page) * FITS;
}

function remark(paper: FinishedPaper, page: PrintedPage, row: PrintedRow, which: string): PaperRemark {
  const message = `tabellens ${which} rad, ”${firstWords(row.text)}”, står ensam, skild från de andra.`;
  return remarkOnPage(paper, page, {
    message,
    hint: "Korta eller utöka texten före tabellen så att raden får sällskap.",
  });
}
