import type {
  Block,
  Cell,
  Column,
  Document,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  ParagraphRole,
  Part,
  Properties,
  Row,
  Running,
  Section,
  SectionRole,
  Table,
  Text,
} from "./node.ts";

/** Builders: short ways to write trees, with the common choices filled in. A string stands for a text node. */
type Words = string | Inline;

function inlines(words: readonly Words[]): readonly Inline[] {
  return words.map((word) => (typeof word === "string" ? text(word) : word));
}

export function text(value: string, path: string | null = null): Text {
  return { type: "text", value, path };
}

export function heading(level: Heading["level"], ...words: readonly Words[]): Heading {
  return { type: "heading", level, id: null, path: null, children: inlines(words) };
}

export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: "paragraph", role: "body", path: null, children: inlines(words) };
}

export function paragraphAs(role: ParagraphRole, ...words: readonly Words[]): Paragraph {
  return { ...paragraph(...words), role };
}

export function section(role: SectionRole, ...children: readonly Block[]): Section {
  return { type: "section", role, id: null, orientation: "portrait", path: null, children };
}

export function list(ordered: boolean, ...items: readonly (Words | readonly Block[])[]): List {
  return { type: "list", ordered, start: 1, path: null, items: items.map(listItem) };
}

function listItem(item: Words | readonly Block[]): ListItem {
  const children = Array.isArray(item) ? (item as readonly Block[]) : [paragraph(item as Words)];
  return { type: "listItem", path: null, children };
}

/** A data cell; strings become paragraphs. */
export function cell(...content: readonly (string | Block)[]): Cell {
  const children = content.map((block) => (typeof block === "string" ? paragraph(block) : block));
  return { type: "cell", header: null, rowSpan: 1, columnSpan: 1, path: null, children };
}

export function columnHeader(words: string): Cell {
  return { ...cell(words), header: "column" };
}

export function rowHeader(rowSpan: number, ...content: readonly (string | Block)[]): Cell {
  return { ...cell(...content), header: "row", rowSpan };
}

export function row(...cells: readonly Cell[]): Row {
  return { type: "row", path: null, cells };
}

/** A table with one head row; `widths` are percentages that add up to 100. */
export function table(caption: string, widths: readonly number[], head: Row, ...body: readonly Row[]): Table {
  const columns: readonly Column[] = widths.map((widthPercent) => ({ type: "column", widthPercent }));
  return { type: "table", id: null, path: null, caption: [text(caption)], summary: null, columns, head: [head], body };
}

export function running(start: readonly Words[], end: readonly Words[]): Running {
  return { start: inlines(start), end: inlines(end) };
}

export function part(role: Part["role"], ...children: readonly Block[]): Part {
  const header = running([], [{ type: "pageNumber" }, " (", { type: "pageCount" }, ")"]);
  return { type: "part", role, id: role, firstHeader: null, header, footer: running([], []), children };
}

export function document(title: string, ...parts: readonly Part[]): Document {
  const properties: Properties = {
    author: "Exempelby kommun",
    subject: null,
    keywords: [],
    date: "2026-01-07",
    draft: false,
    fingerprint: "00000000",
  };
  return { type: "document", language: "sv-SE", title, properties, parts };
}
