import type { Element } from "../structure/element.ts";

/** Where in the document a block of words stands. */
export interface BlockPlace {
  /** `caption`: above a table. */
  readonly kind: "heading" | "caption" | "text" | "cell";
  /** For what stands in a table: which table, from 0. */
  readonly table?: number;
  /** For a cell of a table's body: which row, from 0. */
  readonly row?: number;
  /** For a cell that stands in one row only: that cell. */
  readonly cell?: Element;
}

/** The place of every element that holds words itself. */
export type BlockPlaces = ReadonlyMap<Element, BlockPlace>;

export function blockPlaces(structure: Element): BlockPlaces {
  const places = new Map<Element, BlockPlace>();
  let tables = 0;
  const visit = (element: Element): void => {
    if (element.type === "Table") {
      addTable(element, tables, places);
      tables += 1;
      return;
    }
    if (/^H[1-4]$/.test(element.type)) places.set(element, { kind: "heading" });
    for (const child of element.children) visit(child);
  };
  visit(structure);
  return places;
}

function addTable(element: Element, table: number, places: Map<Element, BlockPlace>): void {
  for (const child of element.children) {
    if (child.type === "Caption") places.set(child, { kind: "caption", table });
    if (child.type === "THead") addAll(child, { kind: "cell", table }, places);
    if (child.type === "TBody") addRows(child, table, places);
  }
}

function addRows(body: Element, table: number, places: Map<Element, BlockPlace>): void {
  for (const [row, { children }] of body.children.entries()) {
    for (const cell of children) {
      const spans = (cell.attributes.rowSpan ?? 1) > 1;
      addAll(cell, { kind: "cell", table, row, ...(spans ? {} : { cell }) }, places);
    }
  }
}

function addAll(element: Element, place: BlockPlace, places: Map<Element, BlockPlace>): void {
  places.set(element, place);
  for (const child of element.children) addAll(child, place, places);
}
