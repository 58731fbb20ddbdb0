import { xmlPart } from "./docx-parts.ts";
import { at, childrenNamed, elementsOf, parseXml, type XmlElement } from "./xml-tree.ts";

/** What a reader of a Word file finds, told without the code that wrote it. */
export interface DocxReading {
  /** One entry a paragraph with words, in document order; a tab and a line break are one space each. */
  readonly entries: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly DocxTable[];
  /** Paragraphs that bear a number or a bullet. */
  readonly listItemCount: number;
}
interface DocxTable {
  readonly rows: readonly (readonly DocxCell[])[];
  readonly headRowCount: number;
}
/** A merged cell stands where it begins; its continuations are left out. */
interface DocxCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The text of the body, one entry a paragraph. */
export function textOfDocx(bytes: Uint8Array): readonly string[] {
  return readDocx(bytes).entries;
}

export function readDocx(bytes: Uint8Array): DocxReading {
  const body = at(parseXml(xmlPart(bytes, "word/document.xml")), "w:body");
  if (body === undefined) throw new Error("The Word file has no body.");
  const styles = readStyles(parseXml(xmlPart(bytes, "word/styles.xml")));
  const blocks = elementsOf(body);
  const paragraphs = blocks.flatMap(paragraphsOf);
  const headings = paragraphs.flatMap((paragraph) => {
    const level = /^heading ([1-9])$/.exec(styles.get(styleOf(paragraph))?.name ?? "")?.[1];
    return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
  });
  return {
    entries: paragraphs.map(textOf).filter((text) => text.trim() !== ""),
    headings,
    tables: blocks.filter(({ name }) => name === "w:tbl").map(readTable),
    listItemCount: paragraphs.filter((paragraph) => isListItem(paragraph, styles)).length,
  };
}

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly numbered: boolean;
}

function readStyles(styles: XmlElement): ReadonlyMap<string, Style> {
  return new Map(
    childrenNamed(styles, "w:style").map((style) => [
      style.attributes["w:styleId"] ?? "",
      {
        name: at(style, "w:name")?.attributes["w:val"] ?? "",
        basedOn: at(style, "w:basedOn")?.attributes["w:val"] ?? "",
        numbered: at(style, "w:pPr", "w:numPr") !== undefined,
      },
    ]),
  );
}

function isListItem(paragraph: XmlElement, styles: ReadonlyMap<string, Style>): boolean {
  if (at(paragraph, "w:pPr", "w:numPr") !== undefined) return true;
  let style = styles.get(styleOf(paragraph));
  while (style !== undefined && !style.numbered) style = styles.get(style.basedOn);
  return style !== undefined;
}

function styleOf(paragraph: XmlElement): string {
  return at(paragraph, "w:pPr", "w:pStyle")?.attributes["w:val"] ?? "";
}

/** Paragraphs in reading order, through tables, content controls and insertions. */
function paragraphsOf(element: XmlElement): readonly XmlElement[] {
  if (element.name === "w:p") return [element];
  return isContinuation(element) ? [] : elementsOf(element).flatMap(paragraphsOf);
}

function isContinuation(cell: XmlElement): boolean {
  const merge = at(cell, "w:tcPr", "w:vMerge");
  return cell.name === "w:tc" && merge !== undefined && merge.attributes["w:val"] !== "restart";
}

function textOf(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
      return element.children.filter((child) => typeof child === "string").join("");
    case "w:tab":
    case "w:br":
    case "w:cr":
      return " ";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:pPr":
    case "w:rPr":
    case "w:instrText":
    case "w:del":
      return "";
    default:
      return elementsOf(element).map(textOf).join("");
  }
}

function readTable(table: XmlElement): DocxTable {
  const rows = childrenNamed(table, "w:tr");
  const grid = rows.map(placedCells);
  return {
    rows: grid.map((cells, index) =>
      cells
        .filter(({ cell }) => !isContinuation(cell))
        .map(({ cell, column, columnSpan }) => ({
          text: paragraphsOf(cell).map(textOf).join("\n"),
          rowSpan: 1 + continuationsBelow(grid, index, column),
          columnSpan,
        })),
    ),
    headRowCount: rows.filter((row) => at(row, "w:trPr", "w:tblHeader") !== undefined).length,
  };
}

interface PlacedCell {
  readonly cell: XmlElement;
  readonly column: number;
  readonly columnSpan: number;
}

function placedCells(row: XmlElement): readonly PlacedCell[] {
  let column = 0;
  return childrenNamed(row, "w:tc").map((cell) => {
    const columnSpan = Number(at(cell, "w:tcPr", "w:gridSpan")?.attributes["w:val"] ?? 1);
    const placed = { cell, column, columnSpan };
    column += columnSpan;
    return placed;
  });
}

function continuationsBelow(grid: readonly (readonly PlacedCell[])[], index: number, column: number): number {
  let count = 0;
  while (grid[index + count + 1]?.some((placed) => placed.column === column && isContinuation(placed.cell))) count += 1;
  return count;
}
