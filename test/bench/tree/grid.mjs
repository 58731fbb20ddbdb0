/**
 * @typedef {import("../../../src/document/node.ts").Cell} Cell
 * @typedef {import("../../../src/document/node.ts").Row} Row
 */

/**
 * Rows with a slot for every column: the cell that starts there, or null where a cell from the left or above reaches in.
 * @param {readonly Row[]} rows
 * @param {number} width in columns
 * @returns {readonly (readonly (Cell | null)[])[]}
 */
export function gridOf(rows, width) {
  const taken = rows.map(() => new Array(width).fill(false));
  return rows.map((row, rowIndex) => {
    const slots = new Array(width).fill(null);
    for (const cell of row.cells) {
      const column = taken[rowIndex].indexOf(false);
      slots[column] = cell;
      for (let down = 0; down < cell.rowSpan; down += 1)
        taken[rowIndex + down].fill(true, column, column + cell.columnSpan);
    }
    return slots;
  });
}

/**
 * Rows that are tied together by cells that span them, as lists of row numbers in order.
 * @param {readonly (readonly (Cell | null)[])[]} grid
 * @returns {readonly (readonly number[])[]}
 */
export function groupsOf(grid) {
  const groups = [];
  let end = 0;
  for (const [index, slots] of grid.entries()) {
    if (index >= end) groups.push([]);
    groups.at(-1).push(index);
    end = Math.max(end, ...slots.map((cell) => index + (cell?.rowSpan ?? 1)));
  }
  return groups;
}
