import { BorderStyle, type ITableCellOptions, TableCell, VerticalMergeType, WidthType } from "docx";

import { emptyParagraph } from "./paragraphs.ts";
import { type CellScope, type Scope, standingOf, type WriteBlocks } from "./scope.ts";
import type { GridCell } from "./table-grid.ts";
import { eighthPoints, hexColour } from "./units.ts";
import { lettersOnLine } from "./word-font.ts";
import type { Writing } from "./writing.ts";

/** What the cells of one table have in common. */
export interface TableContext {
  readonly scope: Scope;
  readonly writing: Writing;
  readonly writeBlocks: WriteBlocks;
  readonly columnsMm: readonly number[];
  readonly columnsTwips: readonly number[];
}

/** How a cell stands in its row. */
export interface CellPlace {
  readonly inHead: boolean;
  /** Its paragraphs are kept with the next row's. */
  readonly keep: boolean;
  /** A goal begins above it. */
  readonly ruledAbove: boolean;
}

/** A cell ends with a paragraph, even an empty one (ISO 29500-1 17.4.65). */
export function writeCell(gridCell: GridCell, place: CellPlace, context: TableContext): TableCell {
  const { cell, column, merge } = gridCell;
  const { writing, writeBlocks, columnsTwips } = context;
  const scope = cellScope(gridCell, place, context);
  const blocks = merge === "continue" ? [] : writeBlocks(cell.children, scope, writing);
  const empty = emptyParagraph(styleOf(gridCell, place), standingOf(scope), writing);
  return new TableCell({
    width: { size: spanned(columnsTwips, column, cell.columnSpan), type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(merge === null ? {} : { verticalMerge: VerticalMergeType[merge === "restart" ? "RESTART" : "CONTINUE"] }),
    ...(place.ruledAbove ? groupRule(writing) : {}),
    children: blocks.length === 0 ? [empty] : blocks,
  });
}

function cellScope(gridCell: GridCell, place: CellPlace, { scope, writing, columnsMm }: TableContext): Scope {
  const { theme } = writing;
  const width = spanned(columnsMm, gridCell.column, gridCell.cell.columnSpan);
  const style = styleOf(gridCell, place);
  const letters = lettersOnLine(
    width - 2 * theme.table.cellPaddingHorizontalMm,
    theme,
    style === "TableHeading" ? theme.text.tableHead : theme.text.tableCell,
  );
  return { ...scope, cell: { style, letters }, keep: place.keep ? "all" : "none", depth: 0 };
}

function styleOf({ cell }: GridCell, { inHead }: CellPlace): CellScope["style"] {
  if (inHead || cell.header === "column") return "TableHeading";
  return cell.header === "row" ? "TableRowHeading" : "TableText";
}

/** The heavier rule between goals. No table style can say where a goal begins, so the cells say it. */
function groupRule({ theme }: Writing): Pick<ITableCellOptions, "borders"> {
  const size = eighthPoints(theme.table.groupRuleWidthPt);
  return { borders: { top: { style: BorderStyle.SINGLE, size, color: hexColour(theme.colours.text) } } };
}

function spanned(widths: readonly number[], column: number, columnSpan: number): number {
  return widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
}
