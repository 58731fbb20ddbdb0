import type { SaxesTagPlain } from "saxes";
import type { DocxBlock } from "./docx-block.ts";
import { partedByTabs, plain, readPart } from "./read-part.ts";

/** A table while it is read. */
interface OpenTable {
  readonly headings: Map<number, string>;
  inHead: boolean;
  column: number;
  cell: OpenCell | null;
}

interface OpenCell {
  span: number;
  /** Goes on from the row above. */
  continues: boolean;
  readonly words: string[];
}

/** The blocks of a Word file's body; a cell that spans rows stands where it begins. Throws at XML that is not well-formed. */
export function readBody(xml: string, levels: ReadonlyMap<string, number>): readonly DocxBlock[] {
  const reader = new BodyReader(levels);
  readPart(xml, {
    open: (tag) => reader.open(tag),
    close: (name) => reader.close(name),
    words: (words) => reader.say(words),
  });
  return reader.blocks;
}

class BodyReader {
  readonly blocks: DocxBlock[] = [];
  readonly #levels: ReadonlyMap<string, number>;
  readonly #tables: OpenTable[] = [];
  #words = "";
  #style = "";

  constructor(levels: ReadonlyMap<string, number>) {
    this.#levels = levels;
  }

  say(words: string): void {
    this.#words += words;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    const value = attributes["w:val"];
    const table = this.#tables.at(-1);
    if (name === "w:tbl") this.#tables.push({ headings: new Map(), inHead: false, column: 0, cell: null });
    else if (name === "w:p") this.#beginParagraph();
    else if (name === "wp:docPr") this.blocks.push({ kind: "picture", text: attributes["descr"] ?? "" });
    else if (name === "w:pStyle") this.#style = value ?? "";
    else if (table === undefined) return;
    else if (name === "w:tr") Object.assign(table, { inHead: false, column: 0 });
    else if (name === "w:tblHeader") table.inHead = value !== "0" && value !== "false";
    else if (name === "w:tc") table.cell = { span: 1, continues: false, words: [] };
    else if (table.cell === null) return;
    else if (name === "w:gridSpan") table.cell.span = Math.max(1, Number(value ?? 1));
    else if (name === "w:vMerge") table.cell.continues = value !== "restart";
  }

  close(name: string): void {
    if (name === "w:p") this.#endParagraph();
    else if (name === "w:tc") this.#endCell();
    else if (name === "w:tbl") this.#tables.pop();
  }

  #beginParagraph(): void {
    this.#words = "";
    this.#style = "";
  }

  #endParagraph(): void {
    const words = this.#words;
    this.#words = "";
    const cell = this.#tables.at(-1)?.cell ?? null;
    const level = this.#levels.get(this.#style);
    if (cell !== null) cell.words.push(plain(words));
    else if (level !== undefined) this.blocks.push({ kind: "heading", level, text: plain(words) });
    else for (const text of partedByTabs(words)) this.blocks.push({ kind: "paragraph", text });
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table?.cell == null) return;
    const { span, continues, words } = table.cell;
    const { column } = table;
    const text = words.filter((each) => each !== "").join(" ");
    table.column += span;
    table.cell = null;
    if (continues) return;
    if (table.inHead) {
      table.headings.set(column, text);
      if (text !== "") this.blocks.push({ kind: "paragraph", text });
      return;
    }
    this.blocks.push({ kind: "cell", text, column: table.headings.get(column) ?? null });
  }
}
