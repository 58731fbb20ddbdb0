import type { Cell, Row } from "../../../document/node.ts";

/** Where a cell stands in its part of the table. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  /** Last row that the cell reaches; never past the end of its part. */
  readonly lastRow: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** Gives each cell its column, past the cells that reach in from the rows above. Row by row, in reading order. */
export function gridOf(rows: readonly Row[], columnCount: number): readonly (readonly GridCell[])[] {
  /** For each column: the last row that is taken. */
  const takenTo = new Array<number>(columnCount).fill(-1);
  return rows.map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell) => {
      while ((takenTo[column] ?? -1) >= rowIndex) column += 1;
      const lastRow = Math.min(rows.length - 1, rowIndex + Math.max(1, cell.rowSpan) - 1);
      const columnSpan = Math.max(1, Math.min(cell.columnSpan, columnCount - column));
      takenTo.fill(lastRow, column, column + columnSpan);
      const placed = { cell, row: rowIndex, lastRow, column, columnSpan };
      column += columnSpan;
      return placed;
    });
  });
}
