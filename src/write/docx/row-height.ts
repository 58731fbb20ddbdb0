import type { Block } from "../../document/node.ts";
import { textOfInlines } from "../../document/text.ts";
import type { Theme } from "../../theme/theme.ts";
import type { GridCell, GridRow } from "./table-grid.ts";
import { millimetresOfPoints } from "./units.ts";
import { lettersOnLine } from "./word-font.ts";

/**
 * About how high each row becomes, in mm. Only Word knows exactly; this tells a row that must be let to run over a page
 * from one that must not, and a goal that fits on a page from one that does not.
 */
export function rowHeights(
  rows: readonly GridRow[],
  columnWidthsMm: readonly number[],
  theme: Theme,
): readonly number[] {
  const heights: number[] = [];
  let open: readonly OpenSpan[] = [];
  for (const row of rows) {
    const plain = row.cells.filter(({ cell, merge }) => merge === null && cell.rowSpan === 1);
    const begun = row.cells
      .filter(({ merge }) => merge === "restart")
      .map((cell) => openSpan(cell, columnWidthsMm, theme));
    const spans = [...open, ...begun];
    const ending = spans.filter(({ rowsLeft }) => rowsLeft === 1);
    const height = Math.max(
      0,
      ...plain.map((cell) => cellHeight(cell, columnWidthsMm, theme)),
      ...ending.map(({ heightLeft }) => heightLeft),
    );
    heights.push(height);
    open = spans
      .filter(({ rowsLeft }) => rowsLeft > 1)
      .map(({ rowsLeft, heightLeft }) => ({ rowsLeft: rowsLeft - 1, heightLeft: heightLeft - height }));
  }
  return heights;
}

/** A merged cell of which rows are still to come: what they must make room for. */
interface OpenSpan {
  readonly rowsLeft: number;
  readonly heightLeft: number;
}

function openSpan(cell: GridCell, columnWidthsMm: readonly number[], theme: Theme): OpenSpan {
  return { rowsLeft: cell.cell.rowSpan, heightLeft: cellHeight(cell, columnWidthsMm, theme) };
}

function cellHeight({ cell, column }: GridCell, columnWidthsMm: readonly number[], theme: Theme): number {
  const width = columnWidthsMm.slice(column, column + cell.columnSpan).reduce((sum, part) => sum + part, 0);
  const inner = Math.max(1, width - 2 * theme.table.cellPaddingHorizontalMm);
  return 2 * theme.table.cellPaddingVerticalMm + blocksHeight(cell.children, inner, theme);
}

function blocksHeight(blocks: readonly Block[], widthMm: number, theme: Theme): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, widthMm, theme), 0);
}

/** Cells hold paragraphs and lists. */
function blockHeight(block: Block, widthMm: number, theme: Theme): number {
  if (block.type === "list") {
    const inner = Math.max(1, widthMm - theme.list.indentMm);
    return block.items.reduce((sum, item) => sum + blocksHeight(item.children, inner, theme), 0);
  }
  if (block.type !== "paragraph") return 0;
  return paragraphHeight(textOfInlines(block.children).length, widthMm, theme);
}

function paragraphHeight(letters: number, widthMm: number, theme: Theme): number {
  const style = theme.text.tableCell;
  const size = millimetresOfPoints(style.sizePt);
  const lines = Math.max(1, Math.ceil(letters / lettersOnLine(widthMm, theme, style)));
  return lines * size * style.lineHeight + style.spaceAfterMm;
}
