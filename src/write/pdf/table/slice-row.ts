import type { CellLayout, RowCut, RowLayout } from "./table-layout.ts";

/** Height of what is left of a row after a cut; the whole row's where nothing is cut. */
export function heightAfter(row: RowLayout, cut: RowCut | null, paddingPt: number): number {
  if (cut === null) return row.heightPt;
  return Math.max(...row.cells.map((cell, index) => restOf(cell, cut[index] ?? 0))) + 2 * paddingPt;
}

function restOf({ lines, rowSpan }: CellLayout, from: number): number {
  const first = lines[from];
  const last = lines.at(-1);
  if (rowSpan > 1 || first === undefined || last === undefined) return 0;
  return last.topPt + last.heightPt - first.topPt;
}

/**
 * Cuts a row that no page holds: each cell gives as many lines as fit, the cells beside one another. The cut at which
 * the next page goes on, or null where not one line would fit.
 */
export function sliceRow(row: RowLayout, cut: RowCut | null, availablePt: number, paddingPt: number): RowCut | null {
  const start = row.cells.map((_, index) => cut?.[index] ?? 0);
  const kind = cutCells(row, start, availablePt - 2 * paddingPt, true);
  if (progresses(start, kind)) return kind;
  const hard = cutCells(row, start, availablePt - 2 * paddingPt, false);
  return progresses(start, hard) ? hard : null;
}

function cutCells(row: RowLayout, start: RowCut, heightPt: number, kind: boolean): RowCut {
  return row.cells.map((cell, index) =>
    cell.rowSpan > 1 ? cell.lines.length : cutCell(cell, start[index] ?? 0, heightPt, kind),
  );
}

function cutCell({ lines }: CellLayout, from: number, heightPt: number, kind: boolean): number {
  const topPt = lines[from]?.topPt ?? 0;
  let end = from;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || line.topPt + line.heightPt - topPt > heightPt) break;
    end += 1;
  }
  if (end === lines.length || !kind) return end;
  while (end > from && lines[end]?.cutsBadly === true) end -= 1;
  return end;
}

function progresses(start: RowCut, end: RowCut): boolean {
  return end.some((line, index) => line > (start[index] ?? 0));
}
