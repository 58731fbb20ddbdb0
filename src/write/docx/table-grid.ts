import type { Cell, Row } from "../../document/node.ts";

/** A cell where Word wants one: at its place in the grid, and again in each row that it spans. */
export interface GridCell {
  readonly cell: Cell;
  /** Counted from 0. */
  readonly column: number;
  /** Head of a merge, its continuation, or neither. */
  readonly merge: "restart" | "continue" | null;
}
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** A row header begins here: a new goal. */
  readonly startsGroup: boolean;
}

interface Spanning {
  readonly cell: Cell;
  readonly rowsLeft: number;
}

/** Lays out the cells of head or body, whose row spans never leave it. */
export function tableGrid(rows: readonly Row[], columnCount: number): readonly GridRow[] {
  let spanning: ReadonlyMap<number, Spanning> = new Map();
  return rows.map((row) => {
    const cells = gridCells(row, spanning, columnCount);
    spanning = spanningBelow(cells, spanning);
    const startsGroup = cells.some(({ cell, merge }) => cell.header === "row" && merge !== "continue");
    return { cells, startsGroup };
  });
}

function gridCells(row: Row, spanning: ReadonlyMap<number, Spanning>, columnCount: number): readonly GridCell[] {
  const own = [...row.cells];
  const cells: GridCell[] = [];
  let column = 0;
  while (column < columnCount) {
    const above = spanning.get(column);
    const cell = above?.cell ?? own.shift();
    if (cell === undefined) break;
    const restarts = cell.rowSpan > 1 ? "restart" : null;
    cells.push({ cell, column, merge: above === undefined ? restarts : "continue" });
    column += cell.columnSpan;
  }
  return cells;
}

function spanningBelow(
  cells: readonly GridCell[],
  above: ReadonlyMap<number, Spanning>,
): ReadonlyMap<number, Spanning> {
  const below = new Map<number, Spanning>();
  for (const { cell, column, merge } of cells) {
    const rowsLeft = merge === "continue" ? (above.get(column)?.rowsLeft ?? 0) - 1 : cell.rowSpan - 1;
    if (rowsLeft > 0) below.set(column, { cell, rowsLeft });
  }
  return below;
}
