import type { Block, Table } from "../../document/node.ts";
import { textOfInlines } from "../../document/text.ts";
import type { TextStyle, Theme } from "../../theme/theme.ts";
import { tableGrid } from "./table-grid.ts";
import { wordWidthMm } from "./word-font.ts";

/** A column that its longest word would widen more than so is left as it is: the shares are somebody's choice. */
const WIDEST = 1.6;
/** A column gives no more of its width than this: it would become long and thin. */
const MOST_GIVEN = 0.2;
/** Where a line may break: after an ordinary space, a hyphen or a dash. */
const BREAK = /[ \t\n]|(?<=[-–])/;

/**
 * Column widths in mm, near the table's shares and adding up to `widthMm`: a column too narrow for its longest word takes
 * room from those that have some to spare. Not every clerk's office hyphenates Swedish, and one that does not cuts words
 * anywhere.
 */
export function fittedColumns(table: Table, widthMm: number, theme: Theme): readonly number[] {
  const sum = table.columns.reduce((total, column) => total + column.widthPercent, 0);
  const given = table.columns.map((column) => (column.widthPercent / sum) * widthMm);
  const words = longestWords(table, theme);
  const wanted = given.map((width, column) => {
    const word = words[column] ?? 0;
    return word > width * WIDEST ? width : word;
  });
  const spare = given.map((width, column) => Math.max(0, Math.min(width * MOST_GIVEN, width - (wanted[column] ?? 0))));
  const gains = gainsOf(
    given.map((width, column) => Math.max(0, (wanted[column] ?? 0) - width)),
    total(spare),
  );
  const taken = total(spare) === 0 ? 0 : total(gains) / total(spare);
  return given.map((width, column) => width + (gains[column] ?? 0) - (spare[column] ?? 0) * taken);
}

/** The column that lacks least is helped first: half of what it lacks helps no column. */
function gainsOf(lacking: readonly number[], spare: number): readonly number[] {
  const gains = lacking.map(() => 0);
  let left = spare;
  for (const { lack, column } of lacking.map((lack, column) => ({ lack, column })).sort((a, b) => a.lack - b.lack)) {
    if (lack > left) break;
    gains[column] = lack;
    left -= lack;
  }
  return gains;
}

/** How wide each column must be for its longest word, padding included. */
function longestWords(table: Table, theme: Theme): readonly number[] {
  const widths = table.columns.map(() => 0);
  const padding = 2 * theme.table.cellPaddingHorizontalMm;
  for (const [rows, style] of [
    [table.head, theme.text.tableHead],
    [table.body, theme.text.tableCell],
  ] as const) {
    for (const { cells } of tableGrid(rows, table.columns.length)) {
      for (const { cell, column, merge } of cells) {
        if (cell.columnSpan > 1 || merge === "continue") continue;
        widths[column] = Math.max(widths[column] ?? 0, padding + wordWidth(cell.children, style, theme));
      }
    }
  }
  return widths;
}

function wordWidth(blocks: readonly Block[], style: TextStyle, theme: Theme): number {
  return blocks.reduce((widest, block) => Math.max(widest, blockWordWidth(block, style, theme)), 0);
}

/** Cells hold paragraphs and lists. */
function blockWordWidth(block: Block, style: TextStyle, theme: Theme): number {
  if (block.type === "list") {
    return (
      theme.list.indentMm +
      wordWidth(
        block.items.flatMap((item) => item.children),
        style,
        theme,
      )
    );
  }
  if (block.type !== "paragraph") return 0;
  const letters = textOfInlines(block.children)
    .split(BREAK)
    .reduce((longest, word) => Math.max(longest, word.length), 0);
  return wordWidthMm(letters, theme, style);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
