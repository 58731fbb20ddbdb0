import type { Layout, Page } from "./layout/page.ts";
import { type BlockPlace, blockPlaces } from "./print/block-places.ts";
import { looksOf, type PrintedLook } from "./print/looks-of-page.ts";
import { type PrintedRow, RowMeter } from "./print/row-meter.ts";
import { wordsOfLine } from "./print/words-of-line.ts";

/** A page as it will be printed, told in plain words to whoever judges it. Lengths in points. */
export interface PrintedPage
  extends Pick<Page, "number" | "part" | "widthPt" | "bodyTopPt" | "bodyBottomPt" | "contentBottomPt"> {
  /** What stands between header and footer, in reading order; without what the page only repeats. */
  readonly blocks: readonly PrintedBlock[];
  /** The rows of tables that stand on the page, whole or in part. */
  readonly rows: readonly PrintedRow[];
  /** Each look of text that occurs on the page. */
  readonly looks: readonly PrintedLook[];
}

export interface PrintedBlock {
  /** `caption`: above a table. */
  readonly kind: BlockPlace["kind"] | "picture";
  readonly text: string;
}

/** The pages of a layout, without a writer's own types: what stands on each, and how it looks. */
export function printedPages({ pages, structure }: Layout): readonly PrintedPage[] {
  const places = blockPlaces(structure);
  const meter = new RowMeter(pages, places);
  return pages.map((page) => ({
    number: page.number,
    part: page.part,
    widthPt: page.widthPt,
    bodyTopPt: page.bodyTopPt,
    bodyBottomPt: page.bodyBottomPt,
    contentBottomPt: page.contentBottomPt,
    blocks: blocksOf(page, places),
    rows: meter.rowsOf(page),
    looks: looksOf(page),
  }));
}

function blocksOf(page: Page, places: ReturnType<typeof blockPlaces>): readonly PrintedBlock[] {
  const blocks = new Map<object, PrintedBlock>();
  for (const { mark } of page.content) {
    if (mark.kind === "picture") blocks.set(mark.element, { kind: "picture", text: "" });
    if (mark.kind !== "line" || mark.element === null) continue;
    const words = wordsOfLine(mark.line);
    // A bullet or a number belongs to no text.
    if (words === "") continue;
    const kind = places.get(mark.element)?.kind ?? "text";
    const before = blocks.get(mark.element)?.text ?? "";
    blocks.set(mark.element, { kind, text: `${before} ${words}`.trim() });
  }
  return [...blocks.values()];
}
