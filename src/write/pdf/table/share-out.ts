import type { CellLayout, CellLine, RowLayout } from "./table-layout.ts";

/**
 * A cell over several rows that is higher than `highestPt` cannot wait for a page that holds it: its lines are shared
 * out on its rows, as many on each as fit beside the other cells, the rest on the last. From then on they are cells
 * of one row each, which the paginator knows how to slice.
 */
export function shareOut(rows: readonly RowLayout[], highestPt: number, paddingPt: number): readonly RowLayout[] {
  const tooHigh = (cell: CellLayout) => cell.rowSpan > 1 && cell.heightPt > highestPt;
  if (!rows.some(({ cells }) => cells.some(tooHigh))) return rows;
  const shares = rows.map((): CellLayout[] => []);
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells.filter(tooHigh)) {
      const share = shareOfRows(cell, rows.slice(index, cell.lastRow + 1), paddingPt);
      for (const [offset, part] of share.entries()) shares[index + offset]?.push(part);
    }
  }
  return rows.map((row, index) => {
    const cells = [...(shares[index] ?? []), ...row.cells.filter((cell) => !tooHigh(cell))];
    const heightPt = Math.max(row.heightPt, ...(shares[index] ?? []).map((cell) => cell.heightPt));
    return { ...row, heightPt, cells, spanning: row.spanning.filter((cell) => !tooHigh(cell)) };
  });
}

function shareOfRows(cell: CellLayout, rows: readonly RowLayout[], paddingPt: number): readonly CellLayout[] {
  let from = 0;
  return rows.map((row, offset) => {
    const isLast = offset === rows.length - 1;
    const topPt = cell.lines[from]?.topPt ?? 0;
    const fitting = cell.lines
      .slice(from)
      .filter((line) => line.topPt + line.heightPt - topPt <= row.heightPt - 2 * paddingPt);
    const lines = (isLast ? cell.lines.slice(from) : fitting).map((line) => ({ ...line, topPt: line.topPt - topPt }));
    from += lines.length;
    const lastRow = cell.lastRow - rows.length + 1 + offset;
    return { ...cell, lines, heightPt: contentOf(lines) + 2 * paddingPt, lastRow, rowSpan: 1, continued: null };
  });
}

function contentOf(lines: readonly CellLine[]): number {
  const last = lines.at(-1);
  return last === undefined ? 0 : last.topPt + last.heightPt;
}
