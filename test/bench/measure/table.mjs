/**
 * Prints rows under headings; numbers to the right, words to the left.
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(headings, rows) {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => cells.map((cell, column) => aligned(cell, widths[column])).join("  ");
  console.log(`  ${line(headings).trimEnd()}`);
  console.log(`  ${widths.map((width) => "─".repeat(width)).join("  ")}`);
  for (const row of rows) console.log(`  ${line(row).trimEnd()}`);
}

function aligned(cell, width) {
  return /^[<≤–]?\s*[\d,.]+( [a-zA-Z%]+)?$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}

/** `12.3`, or `1,234` from a thousand on. */
export function number(value, decimals = 1) {
  return value.toLocaleString("en", {
    minimumFractionDigits: value < 1000 ? decimals : 0,
    maximumFractionDigits: value < 1000 ? decimals : 0,
  });
}
