import type { GridRow } from "./table-grid.ts";

/** How a row may fall on pages. */
export interface RowBreaking {
  /** May not run over a page. */
  readonly unsplit: boolean;
  /** On the same page as the next row. */
  readonly keptWithNext: boolean;
}

/** A row above this share of the page may be split: Word sets one that does not fit as best it can, and badly. */
const LARGEST_UNSPLIT_ROW = 0.8;
/** What is to stay together must leave at most so much of the page before it empty. */
const LARGEST_KEPT_TOGETHER = 0.4;

/**
 * How the rows of a table's body fall on pages: a row is whole, neither the first nor the last stands alone, and a goal
 * stays on one page with its name where that does not leave half a page empty.
 */
export function rowBreaking(
  rows: readonly GridRow[],
  heights: readonly number[],
  pageMm: number,
): readonly RowBreaking[] {
  const last = rows.length - 1;
  const above = heightsAbove(heights);
  const fits = (from: number, to: number) =>
    (above[to + 1] ?? 0) - (above[from] ?? 0) <= pageMm * LARGEST_KEPT_TOGETHER;
  const tableFits = fits(0, last);
  return groupsOf(rows).map(({ from, to }, index) => {
    const inSmallGroup = index < to && fits(from, to);
    const atEdge = (index === 0 || index === last - 1) && fits(index, index + 1);
    return {
      unsplit: (heights[index] ?? 0) <= pageMm * LARGEST_UNSPLIT_ROW,
      keptWithNext: index < last && (tableFits || inSmallGroup || atEdge),
    };
  });
}

/** The height of all rows above each row, and at the end that of all rows. */
function heightsAbove(heights: readonly number[]): readonly number[] {
  const above = [0];
  let total = 0;
  for (const height of heights) {
    total += height;
    above.push(total);
  }
  return above;
}

/** First and last row of the group that each row belongs to; a row that continues no row above begins a group. */
function groupsOf(rows: readonly GridRow[]): readonly { readonly from: number; readonly to: number }[] {
  const starts = rows.flatMap((row, index) => (row.startsGroup || !continues(row) ? [index] : []));
  return starts.flatMap((from, index) => {
    const to = (starts[index + 1] ?? rows.length) - 1;
    return rows.slice(from, to + 1).map(() => ({ from, to }));
  });
}

function continues(row: GridRow): boolean {
  return row.cells.some(({ merge }) => merge === "continue");
}
