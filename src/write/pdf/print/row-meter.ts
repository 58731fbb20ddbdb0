import type { Placed } from "../layout/mark.ts";
import type { Page } from "../layout/page.ts";
import type { Element } from "../structure/element.ts";
import type { BlockPlaces } from "./block-places.ts";
import { wordsOfLine } from "./words-of-line.ts";

/** A row of a table's body, as far as it stands on one page. */
export interface PrintedRow {
  /** Which of the document's tables, from 0. */
  readonly table: number;
  /** Which of the table's rows, from 0. */
  readonly index: number;
  /** Its first words, to tell it by. */
  readonly text: string;
  /** On all pages together, without the padding around the words. */
  readonly wholeHeightPt: number;
  /** Height of the table's head, which each page repeats. */
  readonly headHeightPt: number;
}

interface MeasuredRow {
  text: string;
  /** For each cell: what its lines take on the pages so far. */
  readonly cells: Map<Element, number>;
}

/** Measures the rows of tables by the lines that stand in them: a row that goes over a page break by all its parts. */
export class RowMeter {
  readonly #places: BlockPlaces;
  readonly #rows = new Map<string, MeasuredRow>();
  readonly #heads = new Map<number, number>();
  /** For each page, the rows on it; a cell over several rows stands in none. */
  readonly #onPage = new Map<Page, ReadonlyMap<string, { readonly table: number; readonly index: number }>>();

  constructor(pages: readonly Page[], places: BlockPlaces) {
    this.#places = places;
    for (const page of pages) this.#measure(page);
  }

  rowsOf(page: Page): readonly PrintedRow[] {
    return [...(this.#onPage.get(page) ?? [])].map(([key, { table, index }]) => {
      const row = this.#rows.get(key);
      return {
        table,
        index,
        text: row?.text ?? "",
        wholeHeightPt: Math.max(0, ...(row?.cells.values() ?? [])),
        headHeightPt: this.#heads.get(table) ?? 0,
      };
    });
  }

  #measure(page: Page): void {
    const here = new Map<string, { readonly table: number; readonly index: number }>();
    const cells = new Map<Element, Extent>();
    const heads = new Map<number, Extent>();
    for (const placed of page.content) {
      if (placed.mark.kind !== "line" || placed.mark.element === null) continue;
      const { table, row, cell } = this.#places.get(placed.mark.element) ?? {};
      if (table === undefined) continue;
      if (row === undefined && this.#places.get(placed.mark.element)?.kind === "cell") grow(heads, table, placed);
      if (row === undefined || cell === undefined) continue;
      const key = `${table}.${row}`;
      here.set(key, { table, index: row });
      grow(cells, cell, placed);
      const known = this.#rows.get(key) ?? { text: wordsOfLine(placed.mark.line), cells: new Map() };
      if (!known.cells.has(cell)) known.cells.set(cell, 0);
      this.#rows.set(key, known);
    }
    for (const [table, extent] of heads) this.#heads.set(table, extent.bottomPt - extent.topPt);
    this.#onPage.set(page, here);
    this.#add(here, cells);
  }

  #add(here: ReadonlyMap<string, unknown>, cells: ReadonlyMap<Element, Extent>): void {
    for (const key of here.keys()) {
      const row = this.#rows.get(key);
      for (const [cell, beforePt] of row?.cells ?? []) {
        const extent = cells.get(cell);
        if (extent !== undefined) row?.cells.set(cell, beforePt + extent.bottomPt - extent.topPt);
      }
    }
  }
}

interface Extent {
  readonly topPt: number;
  readonly bottomPt: number;
}

/** Above and below its baseline, a line takes about so much of its size. */
const ABOVE = 0.95;
const BELOW = 0.35;

function grow<K>(extents: Map<K, Extent>, key: K, { topPt, mark }: Placed): void {
  if (mark.kind !== "line") return;
  const sizePt = Math.max(0, ...mark.line.fragments.map(({ style }) => style.sizePt));
  const line = { topPt: topPt + mark.yPt - ABOVE * sizePt, bottomPt: topPt + mark.yPt + BELOW * sizePt };
  const known = extents.get(key) ?? line;
  extents.set(key, {
    topPt: Math.min(known.topPt, line.topPt),
    bottomPt: Math.max(known.bottomPt, line.bottomPt),
  });
}
