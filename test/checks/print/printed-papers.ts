import type { FinishedPaper } from "../../../src/checks/finished-paper.ts";
import type { PrintedBlock, PrintedPage, PrintedRow } from "../../../src/checks/printed-page.ts";
import { foundIn, paperOf } from "../finished-papers.ts";

/** Blocks as `heading: Mål`, `text: …`; what is before the colon is the block's kind. */
function blockOf(words: string): PrintedBlock {
  const [kind = "text", text = ""] = words.split(": ");
  return { kind: kind as PrintedBlock["kind"], text };
}

interface Given extends Partial<Omit<PrintedPage, "blocks">> {
  readonly blocks?: readonly string[];
  /** Share of the page that the content takes. @default 0.9 */
  readonly full?: number;
}

/** Pages of a portrait part, numbered, 700 points high between header and footer. */
export function pagesOf(...given: readonly Given[]): readonly PrintedPage[] {
  return given.map(({ blocks = ["text: Text."], full = 0.9, ...page }, index) => ({
    number: index + 1,
    part: 0,
    widthPt: 595,
    bodyTopPt: 70,
    bodyBottomPt: 770,
    contentBottomPt: 70 + 700 * full,
    rows: [],
    looks: [],
    ...page,
    blocks: blocks.map(blockOf),
  }));
}

/** Rows of a table with a head 20 points high; `first` is the number of the first of them. */
export function rowsOf(table: number, first: number, ...heights: readonly number[]): readonly PrintedRow[] {
  return heights.map((wholeHeightPt, at) => ({
    table,
    index: first + at,
    text: `Rad ${first + at + 1}`,
    wholeHeightPt,
    headHeightPt: 20,
  }));
}

/** What is found in pages: rule and message. */
export function foundOnPages(given: readonly Given[], paper: Partial<FinishedPaper> = {}) {
  return foundIn(paperOf({ pages: pagesOf(...given), ...paper }));
}
