import { heightAfter } from "./slice-row.ts";
import type { CellLayout, RowCut, TableLayout } from "./table-layout.ts";

/** Where a row stands in a fragment, counted from the fragment's top. */
export interface RowPlace {
  readonly index: number;
  readonly topPt: number;
  readonly heightPt: number;
}

/**
 * Measures the rows of a table that stand on one page, head first. A cell over several rows may need more height than
 * they have: then the last of them on the page grows.
 */
export class FragmentMeter {
  readonly places: RowPlace[] = [];
  readonly #table: TableLayout;
  #needs: { readonly lastRow: number; readonly bottomPt: number }[] = [];
  #bottomPt: number;

  constructor(table: TableLayout) {
    this.#table = table;
    this.#bottomPt = table.headHeightPt;
  }

  /** Bottom of the rows so far, before the last one grows. */
  get bottomPt(): number {
    return this.#bottomPt;
  }

  /** Height of the fragment if it ends here. */
  get heightPt(): number {
    return Math.max(this.#bottomPt, ...this.#needs.map(({ bottomPt }) => bottomPt));
  }

  /** @param cut where the row goes on from an earlier page */
  add(index: number, cut: RowCut | null): void {
    const row = this.#table.body[index];
    if (row === undefined) throw new Error(`The table has no body row ${index}.`);
    this.#growLastRow(index);
    const topPt = this.#bottomPt;
    const isFirst = this.places.length === 0;
    if (isFirst) for (const cell of row.spanning) this.#need(cell.lastRow, topPt + continuedHeight(cell));
    for (const [at, cell] of row.cells.entries()) {
      if (cut === null && cell.rowSpan > 1) this.#need(cell.lastRow, topPt + cell.heightPt);
      if (cut !== null && (cut[at] ?? 0) >= cell.lines.length) this.#need(cell.lastRow, topPt + continuedHeight(cell));
    }
    const heightPt = heightAfter(row, cut, this.#table.look.paddingPt);
    this.places.push({ index, topPt, heightPt });
    this.#bottomPt = topPt + heightPt;
  }

  /** The places, with the rows grown that have to. */
  close(): readonly RowPlace[] {
    this.#growLastRow(Number.POSITIVE_INFINITY);
    return this.places;
  }

  #need(lastRow: number, bottomPt: number): void {
    this.#needs.push({ lastRow, bottomPt });
  }

  /** Before row `next` begins, the cells that end above it get the height that they need. */
  #growLastRow(next: number): void {
    const last = this.places.at(-1);
    if (last === undefined || this.#needs.length === 0) return;
    const ended = this.#needs.filter(({ lastRow }) => lastRow < next);
    this.#needs = this.#needs.filter(({ lastRow }) => lastRow >= next);
    this.#bottomPt = Math.max(this.#bottomPt, ...ended.map(({ bottomPt }) => bottomPt));
    this.places[this.places.length - 1] = { ...last, heightPt: this.#bottomPt - last.topPt };
  }
}

function continuedHeight(cell: CellLayout): number {
  return cell.continued?.().heightPt ?? 0;
}
