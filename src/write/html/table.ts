import type { Cell, Column, Row, Table } from "../../document/node.ts";
import { attributes } from "./escape.ts";
import { writeEntry } from "./inline.ts";
import type { Page } from "./page.ts";
import { groupRows, type RowGroup } from "./row-groups.ts";

/** Writes what stands in a cell, and tells the path that the cell's element is to carry. */
type WriteCell = (cell: Cell, path: string | null) => { readonly html: string; readonly path: string | null };

/**
 * A table in a container that scrolls sideways where the screen is narrow. The container takes the focus, so that it can
 * be scrolled from the keyboard (WCAG 2.1.1), and has the caption for a name. The table's summary becomes its accessible
 * description: it is for those who hear the table and belongs to no text.
 */
export function writeTable(table: Table, page: Page, writeCell: WriteCell): string {
  const captionId = page.nextCaptionId();
  const caption = `<caption${attributes({ id: captionId })}><span>${writeEntry(table.caption, table.path, page)}</span></caption>\n`;
  const head = `<thead>\n${table.head.map((row) => writeRow(row, 1, writeCell)).join("")}</thead>\n`;
  const body = groupRows(table.body).map((group) => writeGroup(group, writeCell));
  const given = attributes({
    id: table.id,
    "data-path": table.path,
    "aria-description": table.summary,
    style: `--columns:${table.columns.length}`,
  });
  const region = attributes({ class: "scroll", role: "region", "aria-labelledby": captionId, tabindex: 0 });
  return `<div${region}>\n<table${given}>\n${caption}${writeColumns(table.columns)}${head}${body.join("")}</table>\n</div>\n`;
}

function writeColumns(columns: readonly Column[]): string {
  return `<colgroup>${columns.map((column) => `<col style="width:${column.widthPercent}%">`).join("")}</colgroup>\n`;
}

function writeGroup({ rows, tied }: RowGroup, writeCell: WriteCell): string {
  const name = tied ? '<tbody class="group">' : "<tbody>";
  return `${name}\n${rows.map((row) => writeRow(row, rows.length, writeCell)).join("")}</tbody>\n`;
}

function writeRow(row: Row, groupSize: number, writeCell: WriteCell): string {
  const cells = row.cells.map((cell) => writeTableCell(cell, groupSize, writeCell)).join("");
  return `<tr${attributes({ "data-path": row.path })}>${cells}</tr>\n`;
}

function writeTableCell(cell: Cell, groupSize: number, writeCell: WriteCell): string {
  const { html, path } = writeCell(cell, cell.path);
  const name = cell.header === null ? "td" : "th";
  const given = attributes({
    scope: scopeOf(cell, groupSize),
    rowspan: cell.rowSpan === 1 ? null : cell.rowSpan,
    colspan: cell.columnSpan === 1 ? null : cell.columnSpan,
    "data-path": path,
  });
  return `<${name}${given}>${html}</${name}>`;
}

function scopeOf({ header, rowSpan, columnSpan }: Cell, groupSize: number): string | null {
  switch (header) {
    case "column":
      return columnSpan > 1 ? "colgroup" : "col";
    case "row":
      return rowSpan > 1 && rowSpan === groupSize ? "rowgroup" : "row";
    case null:
      return null;
  }
}
