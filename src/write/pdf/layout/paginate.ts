import { type Fragment, placeFragment } from "../table/place-fragment.ts";
import { type Cursor, chooseBreak } from "./choose-break.ts";
import type { Placed } from "./mark.ts";
import type { Entry } from "./stack.ts";

/** What stands on one page between its header and its footer. */
export interface Column {
  readonly placed: readonly Placed[];
  /** Height that the content takes. */
  readonly usedPt: number;
}

/** Cuts a long column into pages. Every entry stands on a page, in order, once. */
export function paginate(entries: readonly Entry[], heightPt: number): readonly Column[] {
  const restPt = restHeights(entries);
  const columns: Column[] = [];
  let cursor: Cursor = { index: 0, cut: null };
  while (cursor.index < entries.length) {
    const end = chooseBreak(entries, cursor, heightPt, restPt);
    columns.push(compose(entries, cursor, end, heightPt));
    cursor = end;
  }
  return columns;
}

/** For each entry: how much height it and all that follows take, page breaks left out of account. */
function restHeights(entries: readonly Entry[]): readonly number[] {
  const rest = new Array<number>(entries.length + 1).fill(0);
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    const ownPt = entry === undefined ? 0 : entry.gapPt + naturalHeight(entry);
    rest[index] = ownPt + (rest[index + 1] ?? 0);
  }
  return rest;
}

function naturalHeight(entry: Entry): number {
  return entry.kind === "strip" ? entry.heightPt : (entry.table.body[entry.index]?.heightPt ?? 0);
}

function compose(entries: readonly Entry[], start: Cursor, end: Cursor, heightPt: number): Column {
  const placed: Placed[] = [];
  let topPt = 0;
  let index = start.index;
  const last = end.cut === null ? end.index - 1 : end.index;
  while (index <= last) {
    const entry = entries[index];
    if (entry === undefined) break;
    if (index > start.index) topPt += entry.gapPt;
    if (entry.kind === "strip") {
      for (const mark of entry.marks) placed.push({ topPt, mark });
      topPt += entry.heightPt;
      index += 1;
      continue;
    }
    const fragment = fragmentAt(entries, index, last, start, end);
    const done = placeFragment(fragment, topPt, heightPt - topPt);
    for (const item of done.placed) placed.push(item);
    topPt += done.heightPt;
    index += fragment.lastRow - fragment.firstRow + 1;
  }
  return { placed, usedPt: topPt };
}

/** The rows of one table from `index` on, as far as the page goes. */
function fragmentAt(entries: readonly Entry[], index: number, last: number, start: Cursor, end: Cursor): Fragment {
  const first = entries[index];
  if (first?.kind !== "row") throw new Error(`Entry ${index} is no table row.`);
  let to = index;
  for (
    let next = entries[to + 1];
    to < last && next?.kind === "row" && next.table === first.table;
    next = entries[to + 1]
  )
    to += 1;
  return {
    table: first.table,
    firstRow: first.index,
    lastRow: first.index + to - index,
    startCut: index === start.index ? start.cut : null,
    endCut: to === end.index ? end.cut : null,
  };
}
