import type { Block, Cell, Column, Row, Table } from "../document/node.ts";
import { type Element, elementsIn } from "./element.ts";
import { inlinesOf } from "./to-inline.ts";

/** A table element as a node. Widths of `col` are relative; they are shared out to a hundred per cent. */
export function tableOf(element: Element, blocksOf: (cell: Element) => readonly Block[]): Table {
  const rows = (name: string): readonly Row[] =>
    elementsIn(element, name).flatMap((group) => elementsIn(group, "tr").map((row) => rowOf(row, blocksOf)));
  return {
    type: "table",
    id: element.attributes["id"] ?? null,
    path: element.path,
    caption: elementsIn(element, "caption").flatMap((caption) => inlinesOf(caption.children, caption.path)),
    summary: element.attributes["data-summary"] ?? null,
    columns: columnsOf(element),
    head: rows("thead"),
    body: rows("tbody"),
  };
}

function columnsOf(element: Element): readonly Column[] {
  const columns = elementsIn(element, "colgroup").flatMap((group) => elementsIn(group, "col"));
  const widths = columns.map((column) => Number(column.attributes["width"] ?? 1));
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => ({ type: "column", widthPercent: (100 * width) / total }));
}

function rowOf(element: Element, blocksOf: (cell: Element) => readonly Block[]): Row {
  const cells = elementsIn(element, "th", "td").map((cell) => cellOf(cell, blocksOf(cell)));
  return { type: "row", path: element.path, cells };
}

function cellOf(element: Element, children: readonly Block[]): Cell {
  return {
    type: "cell",
    header: headerOf(element),
    rowSpan: Number(element.attributes["rowspan"] ?? 1),
    columnSpan: Number(element.attributes["colspan"] ?? 1),
    path: element.path,
    children,
  };
}

function headerOf(element: Element): Cell["header"] {
  if (element.name === "td") return null;
  return element.attributes["scope"] === "row" ? "row" : "column";
}
