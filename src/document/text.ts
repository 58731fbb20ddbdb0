import type { Block, Cell, Document, Inline, Row } from "./node.ts";

/** The words of inline nodes; a line break counts as a space. Page numbers have none: they are known only on the page. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join("");
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.value;
    case "break":
      return " ";
    case "pageNumber":
    case "pageCount":
      return "";
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return textOfInlines(inline.children);
  }
}

/**
 * The document's text in reading order, one entry a paragraph, heading, caption, term or description. In a table the
 * caption comes first, then row by row, cell by cell; a cell that spans rows is read where it starts. Empty entries are
 * left out. Not included: list labels, running headers and footers, alternative texts.
 */
export function textOfDocument(document: Document): readonly string[] {
  return document.parts.flatMap((part) => textOfBlocks(part.children)).filter((entry) => entry !== "");
}

function textOfBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(textOfBlock);
}

function textOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case "section":
      return textOfBlocks(block.children);
    case "heading":
    case "paragraph":
      return [textOfInlines(block.children)];
    case "list":
      return block.items.flatMap((item) => textOfBlocks(item.children));
    case "facts":
      return block.items.flatMap((fact) => [textOfInlines(fact.term), textOfInlines(fact.description)]);
    case "table":
      return [textOfInlines(block.caption), ...[...block.head, ...block.body].flatMap(textOfRow)];
    case "figure":
      return [textOfInlines(block.caption)];
  }
}

function textOfRow(row: Row): readonly string[] {
  return row.cells.flatMap((cell: Cell) => textOfBlocks(cell.children));
}
