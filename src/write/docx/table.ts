import { TableLayoutType, TableRow, WidthType, type Table as WordTable } from "docx";

import type { Table } from "../../document/node.ts";
import { textOfInlines } from "../../document/text.ts";
import { fittedColumns } from "./column-fit.ts";
import { describedTable } from "./docx-internals.ts";
import { textArea } from "./page.ts";
import { emptyParagraph, writeParagraph } from "./paragraphs.ts";
import { rowHeights } from "./row-height.ts";
import { type Scope, standingOf, type WordBlock, type WriteBlocks } from "./scope.ts";
import { type TableContext, writeCell } from "./table-cell.ts";
import { type GridRow, tableGrid } from "./table-grid.ts";
import { type RowBreaking, rowBreaking } from "./table-keep.ts";
import { TABLE_STYLE } from "./table-style.ts";
import { columnTwips } from "./units.ts";
import type { Writing } from "./writing.ts";

/** The caption, kept with the table, and the table. */
export function writeTable(
  table: Table,
  scope: Scope,
  writing: Writing,
  writeBlocks: WriteBlocks,
): readonly WordBlock[] {
  if (table.id !== null) writing.pendingIds.push(table.id);
  const blocks = [...writeCaption(table, scope, writing), writeGrid(table, scope, writing, writeBlocks)];
  writing.follows = "table";
  return blocks;
}

/** Word makes one table of two that touch, so a table without caption needs an empty paragraph before it. */
function writeCaption(table: Table, scope: Scope, writing: Writing): readonly WordBlock[] {
  const standing = standingOf(scope);
  if (table.caption.length > 0) return [writeParagraph(table.caption, "Caption", standing, writing)];
  return writing.follows === "table" ? [emptyParagraph("SectionEnd", standing, writing)] : [];
}

function writeGrid(table: Table, scope: Scope, writing: Writing, writeBlocks: WriteBlocks): WordTable {
  const area = textArea(writing.theme, scope.orientation);
  const columnsMm = fittedColumns(table, area.widthMm, writing.theme);
  const columnsTwips = columnTwips(columnsMm, area.widthTwips);
  const context: TableContext = { scope, writing, writeBlocks, columnsMm, columnsTwips };
  const options = {
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: area.widthTwips, type: WidthType.DXA },
    columnWidths: columnsTwips,
    tableLook: lookOf(table),
    rows: [...headRows(table, context), ...bodyRows(table, context, area.heightMm)],
  };
  return describedTable(options, textOfInlines(table.caption), table.summary);
}

/** What screen readers take for headers: the first row, and the first column where it names goals. */
function lookOf(table: Table) {
  const firstColumn = table.body.some((row) => row.cells.some((cell) => cell.header === "row"));
  return { firstRow: true, lastRow: false, firstColumn, lastColumn: false, noHBand: true, noVBand: true };
}

function headRows(table: Table, context: TableContext): readonly TableRow[] {
  const place = { inHead: true, keep: false, ruledAbove: false };
  return tableGrid(table.head, table.columns.length).map(({ cells }) => {
    const children = cells.map((cell) => writeCell(cell, place, context));
    return context.writing.rows.keep(new TableRow({ tableHeader: true, cantSplit: true, children }));
  });
}

function bodyRows(table: Table, context: TableContext, pageMm: number): readonly TableRow[] {
  const rows = tableGrid(table.body, table.columns.length);
  const breaking = rowBreaking(rows, rowHeights(rows, context.columnsMm, context.writing.theme), pageMm);
  return rows.map((row, index) => bodyRow(row, index === 0, breaking[index], context));
}

function bodyRow(row: GridRow, first: boolean, breaking: RowBreaking | undefined, context: TableContext): TableRow {
  const { unsplit = true, keptWithNext = false } = breaking ?? {};
  const ruledAbove = row.startsGroup && !first;
  const children = row.cells.map((cell, index) =>
    // Word keeps a row with the next when the paragraphs of its first cell are.
    writeCell(cell, { inHead: false, keep: keptWithNext && index === 0, ruledAbove }, context),
  );
  return context.writing.rows.keep(new TableRow(unsplit ? { cantSplit: true, children } : { children }));
}
