import type { Row, Table } from "./node.ts";

/**
 * What is wrong with a table's grid, spans counted: each row fills each column once, and no span leaves head or body. One
 * message for the head and one for the body at most, for the first row that is wrong: those after it follow from it.
 */
export function checkGrid(table: Table, name: string): readonly string[] {
  const count = table.columns.length;
  return [checkRows(table.head, count, `huvudet till ${name}`), checkRows(table.body, count, name)].filter(
    (message) => message !== null,
  );
}

function checkRows(rows: readonly Row[], columnCount: number, name: string): string | null {
  /** For each column: over how many more rows the cell above reaches. */
  let pending: readonly number[] = Array.from({ length: columnCount }, () => 0);
  for (const [index, row] of rows.entries()) {
    const next = placeRow(row, pending);
    if (typeof next === "string") return `Rad ${index + 1} i ${name} ${next}.`;
    pending = next;
  }
  const beyond = Math.max(0, ...pending);
  return beyond === 0
    ? null
    : `En cell i ${name} sträcker sig ${beyond} ${beyond === 1 ? "rad" : "rader"} för långt ned.`;
}

/** What is pending after the row, or what is wrong with it. */
function placeRow(row: Row, pending: readonly number[]): readonly number[] | string {
  const next = pending.map((rows) => Math.max(0, rows - 1));
  let column = 0;
  for (const { rowSpan, columnSpan } of row.cells) {
    if (!isCount(rowSpan) || !isCount(columnSpan)) return "har en cell som spänner över noll rader eller kolumner";
    while ((pending[column] ?? 0) > 0) column += 1;
    for (let end = column + columnSpan; column < end; column += 1) {
      if (column >= pending.length) return `har för många celler för ${pending.length} kolumner`;
      if ((pending[column] ?? 0) > 0) return "har en cell som går in i en cell ovanifrån";
      next[column] = rowSpan - 1;
    }
  }
  while ((pending[column] ?? 0) > 0) column += 1;
  return column === pending.length ? next : `fyller ${column} av ${pending.length} kolumner`;
}

function isCount(span: number): boolean {
  return Number.isInteger(span) && span >= 1;
}
