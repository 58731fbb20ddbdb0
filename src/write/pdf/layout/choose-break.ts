import { FragmentMeter } from "../table/fragment-meter.ts";
import { heightAfter, sliceRow } from "../table/slice-row.ts";
import type { RowCut, RowEntry } from "../table/table-layout.ts";
import { BREAK_COST, emptinessCost } from "./break-cost.ts";
import type { Entry } from "./stack.ts";

/** A place in the column: before an entry, or within a row that no page holds. */
export interface Cursor {
  readonly index: number;
  readonly cut: RowCut | null;
}

interface Candidate {
  readonly cursor: Cursor;
  readonly cost: number;
}

/** A row that does not fit is only begun on a page where so much of it does. */
const LEAST_SLICE_PT = 70;
/** What is left for the last page of a part should be at least some five lines. */
const SHORT_END_PT = 75;
const SLACK_PT = 0.01;

/** Where the page that begins at `start` best ends. */
export function chooseBreak(
  entries: readonly Entry[],
  start: Cursor,
  heightPt: number,
  restPt: readonly number[],
): Cursor {
  const filler = new Filler(entries, start, heightPt, restPt);
  return filler.best();
}

/** Fills one page, entry by entry, and notes what it would cost to end it before each. */
class Filler {
  readonly #entries: readonly Entry[];
  readonly #start: Cursor;
  readonly #heightPt: number;
  readonly #restPt: readonly number[];
  #best: Candidate | null = null;
  /** Bottom of what stands outside the table that is being measured. */
  #bottomPt = 0;
  #meter: FragmentMeter | null = null;

  constructor(entries: readonly Entry[], start: Cursor, heightPt: number, restPt: readonly number[]) {
    this.#entries = entries;
    this.#start = start;
    this.#heightPt = heightPt + SLACK_PT;
    this.#restPt = restPt;
  }

  best(): Cursor {
    for (let index = this.#start.index; index < this.#entries.length; index += 1) {
      const entry = this.#entries[index];
      if (entry === undefined) break;
      if (index > this.#start.index) this.#note({ index, cut: null }, entry.breakCost);
      if (!this.#add(entry, index)) return this.#best?.cursor ?? { index: index + 1, cut: null };
    }
    if (this.#usedPt() <= this.#heightPt) return { index: this.#entries.length, cut: null };
    return this.#best?.cursor ?? { index: this.#entries.length, cut: null };
  }

  #usedPt(): number {
    return this.#bottomPt + (this.#meter?.heightPt ?? 0);
  }

  #note(cursor: Cursor, breakCost: number): void {
    const usedPt = this.#usedPt();
    if (usedPt > this.#heightPt) return;
    const isShort = (this.#restPt[cursor.index] ?? 0) < SHORT_END_PT;
    const cost = Math.max(breakCost, isShort ? BREAK_COST.shortEnd : 0) + emptinessCost(1 - usedPt / this.#heightPt);
    if (this.#best === null || cost <= this.#best.cost) this.#best = { cursor, cost };
  }

  /** False where the entry does not fit on the page, or only in part. */
  #add(entry: Entry, index: number): boolean {
    const gapPt = index > this.#start.index ? entry.gapPt : 0;
    if (entry.kind === "row" && entry.index > 0 && this.#meter !== null) return this.#addRow(entry, index, this.#meter);
    this.#bottomPt = this.#usedPt() + gapPt;
    this.#meter = entry.kind === "row" ? new FragmentMeter(entry.table) : null;
    if (this.#meter !== null && entry.kind === "row") return this.#addRow(entry, index, this.#meter);
    if (entry.kind === "strip") this.#bottomPt += entry.heightPt;
    return this.#bottomPt <= this.#heightPt;
  }

  #addRow(entry: RowEntry, index: number, meter: FragmentMeter): boolean {
    const cut = index === this.#start.index ? this.#start.cut : null;
    const beforePt = meter.bottomPt;
    meter.add(entry.index, cut);
    if (this.#bottomPt + meter.bottomPt <= this.#heightPt) return true;
    this.#slice(
      entry,
      index,
      cut,
      this.#heightPt - this.#bottomPt - Math.max(beforePt, meter.places.at(-1)?.topPt ?? 0),
    );
    return false;
  }

  /** Begins a row that no page holds whole. */
  #slice({ table, index: rowIndex }: RowEntry, index: number, cut: RowCut | null, availablePt: number): void {
    const row = table.body[rowIndex];
    if (row === undefined) return;
    const { paddingPt } = table.look;
    const isHighest = heightAfter(row, cut, paddingPt) > this.#heightPt - table.headHeightPt;
    const isFirst = index === this.#start.index;
    if (!isHighest && !isFirst) return;
    if (!isFirst && availablePt < LEAST_SLICE_PT) return;
    if (row.cells.some((cell) => cell.rowSpan > 1 && cut === null && cell.heightPt > availablePt) && !isFirst) return;
    const slice = sliceRow(row, cut, availablePt, paddingPt);
    if (slice === null) return;
    // A page that is filled to its foot by a long row needs no better break.
    if (this.#best === null || this.#best.cost > BREAK_COST.free)
      this.#best = { cursor: { index, cut: slice }, cost: BREAK_COST.free };
  }
}
