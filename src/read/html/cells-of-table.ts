import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, childrenOf, isElement, wordsOf } from "./html-node.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** A table's words as they stand in the source, row by row. */
export interface TableCells {
  readonly caption: string;
  readonly head: readonly string[];
  /** A cell that spans rows stands where it begins. */
  readonly body: readonly { readonly text: string; readonly column: string | null }[];
}

interface PlacedCell {
  readonly element: Element;
  readonly column: number;
}

/** The words of a table, each cell of its body with the heading of the column that it begins in. */
export function cellsOfTable(table: Element): TableCells {
  const groups = childrenOf(table).filter(isElement);
  const captions = groups.filter(({ tagName }) => tagName === "caption");
  const head = groups.filter(({ tagName }) => tagName === "thead").flatMap((group) => placedCells(group));
  const headings = new Map(head.map(({ element, column }) => [column, wordsOf(element)]));
  const body = groups.filter(({ tagName }) => tagName === "tbody").flatMap((group) => placedCells(group));
  return {
    caption: captions.map(wordsOf).join(" "),
    head: head.map(({ element }) => wordsOf(element)),
    body: body.map(({ element, column }) => ({ text: wordsOf(element), column: headings.get(column) ?? null })),
  };
}

/** The cells of a group of rows, each in its column, past the cells that reach in from the rows above. */
function placedCells(group: Element): readonly PlacedCell[] {
  const takenTo: number[] = [];
  const rows = childrenOf(group).filter(isElement);
  return rows.flatMap((row, rowIndex) => {
    let column = 0;
    return childrenOf(row)
      .filter(isElement)
      .map((element) => {
        while ((takenTo[column] ?? -1) >= rowIndex) column += 1;
        const placed = { element, column };
        const end = column + spanOf(element, "colspan");
        for (; column < end; column += 1) takenTo[column] = rowIndex + spanOf(element, "rowspan") - 1;
        return placed;
      });
  });
}

function spanOf(element: Element, name: "colspan" | "rowspan"): number {
  const span = Number(attribute(element, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}
