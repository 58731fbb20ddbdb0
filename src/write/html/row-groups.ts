import type { Row } from "../../document/node.ts";

/** Rows that a spanning cell ties together, or rows that stand alone next to each other. */
export interface RowGroup {
  readonly rows: readonly Row[];
  /** Whether a cell reaches over all of the rows. */
  readonly tied: boolean;
}

/**
 * A table's body in groups, to be a `tbody` each: a header of scope `rowgroup` holds for the rest of its `tbody` (HTML
 * 4.9.12.2), so a goal and its activities must have one to themselves.
 */
export function groupRows(rows: readonly Row[]): readonly RowGroup[] {
  const groups: { rows: Row[]; tied: boolean }[] = [];
  let pending = 0;
  for (const row of rows) {
    const span = Math.max(1, ...row.cells.map((cell) => cell.rowSpan));
    const last = groups.at(-1);
    const joins = last !== undefined && (pending > 0 || (span === 1 && !last.tied));
    if (joins) last.rows.push(row);
    else groups.push({ rows: [row], tied: span > 1 });
    pending = Math.max(pending, span) - 1;
  }
  return groups;
}
