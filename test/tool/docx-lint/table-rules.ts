import { at, childrenNamed, elementsOf, type XmlElement } from "../xml-tree.ts";
import { named, type Package, val } from "./open-package.ts";

export function tablesAreSound({ stories }: Package): readonly string[] {
  return stories.flatMap(([path, root]) =>
    named(root, "w:tbl").flatMap((table, index) =>
      tableFaults(table).map((fault) => `${path}, table ${index + 1}: ${fault}`),
    ),
  );
}

function tableFaults(table: XmlElement): readonly string[] {
  const grid = elementsOf(at(table, "w:tblGrid") ?? table).filter(({ name }) => name === "w:gridCol");
  const widths = grid.map((column) => Number(val(column, "w:w")));
  const total = sum(widths);
  const width = at(table, "w:tblPr", "w:tblW");
  const stated = val(width, "w:type") === "dxa" ? Number(val(width, "w:w")) : total;
  return [
    ...(stated === total ? [] : [`the columns are ${total} wide and the table ${stated}`]),
    ...childrenNamed(table, "w:tr").flatMap((row, index) =>
      rowFaults(row, widths).map((fault) => `row ${index + 1} ${fault}`),
    ),
    ...mergeFaults(table),
  ];
}

function rowFaults(row: XmlElement, widths: readonly number[]): readonly string[] {
  let column = 0;
  const faults: string[] = [];
  for (const cell of childrenNamed(row, "w:tc")) {
    const span = spanOf(cell);
    const cellWidth = at(cell, "w:tcPr", "w:tcW");
    const gridWidth = sum(widths.slice(column, column + span));
    if (val(cellWidth, "w:type") === "dxa" && Number(val(cellWidth, "w:w")) !== gridWidth) {
      faults.push(`has a cell ${val(cellWidth, "w:w")} wide where the grid is ${gridWidth}`);
    }
    column += span;
  }
  return column === widths.length ? faults : [...faults, `fills ${column} of ${widths.length} columns`];
}

/** A continued merge stands under the cell that it continues, as wide as that. */
function mergeFaults(table: XmlElement): readonly string[] {
  let above: ReadonlyMap<number, number> = new Map();
  return childrenNamed(table, "w:tr").flatMap((row, index) => {
    const merging = new Map<number, number>();
    const faults: string[] = [];
    let column = 0;
    for (const cell of childrenNamed(row, "w:tc")) {
      const merge = at(cell, "w:tcPr", "w:vMerge");
      const continued = merge !== undefined && val(merge) !== "restart";
      if (continued && above.get(column) !== spanOf(cell))
        faults.push(`row ${index + 1} continues a merge that none began`);
      if (merge !== undefined) merging.set(column, spanOf(cell));
      column += spanOf(cell);
    }
    above = merging;
    return faults;
  });
}

function spanOf(cell: XmlElement): number {
  return Number(at(cell, "w:tcPr", "w:gridSpan")?.attributes["w:val"] ?? 1);
}

export function cellsEndWithParagraph({ stories }: Package): readonly string[] {
  return stories.flatMap(([path, root]) =>
    named(root, "w:tc")
      .filter((cell) => elementsOf(cell).at(-1)?.name !== "w:p")
      .map(() => `${path} has a cell that does not end with a paragraph`),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
