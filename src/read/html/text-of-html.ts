import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { cellsOfTable } from "./cells-of-table.ts";
import { attribute, childrenOf, isElement, wordsOf } from "./html-node.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands in a page; words have their white space collapsed. */
export type HtmlBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph" | "running" | "property" | "picture"; readonly text: string }
  | { readonly kind: "cell"; readonly text: string; readonly column: string | null }
  | { readonly kind: "part" };

const unread: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "colgroup"]);
const phrases: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "u",
]);

/**
 * The text of an HTML page as a browser parses it: its title, then block by block in reading order. An `article` begins a
 * part; what bears `data-artifact` (the draft mark) is running text.
 */
export function textOfHtml(source: string): readonly HtmlBlock[] {
  const reader = new Reader();
  reader.read(parse(source));
  return reader.blocks;
}

class Reader {
  readonly blocks: HtmlBlock[] = [];
  /** Words that stand together without a block of their own. */
  #line = "";

  read(node: Node): void {
    if (!isElement(node)) {
      if (node.nodeName === "#text") this.#line += wordsOf(node);
      else this.#readChildren(node);
      return;
    }
    if (unread.has(node.tagName)) return;
    if (phrases.has(node.tagName)) {
      this.#line += node.tagName === "br" ? " " : "";
      this.#readChildren(node);
      return;
    }
    this.#endLine();
    this.#readBlock(node);
    this.#endLine();
  }

  #readBlock(element: Element): void {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (attribute(element, "data-artifact") !== null) this.#add({ kind: "running", text: plain(wordsOf(element)) });
    else if (level !== undefined)
      this.blocks.push({ kind: "heading", level: Number(level), text: plain(wordsOf(element)) });
    else if (element.tagName === "title") this.#add({ kind: "property", text: plain(wordsOf(element)) });
    else if (element.tagName === "img") this.blocks.push({ kind: "picture", text: attribute(element, "alt") ?? "" });
    else if (element.tagName === "table") this.#readTable(element);
    else {
      if (element.tagName === "article") this.blocks.push({ kind: "part" });
      this.#readChildren(element);
    }
  }

  #readTable(table: Element): void {
    const { caption, head, body } = cellsOfTable(table);
    for (const text of [caption, ...head]) this.#add({ kind: "paragraph", text: plain(text) });
    for (const { text, column } of body) {
      this.blocks.push({ kind: "cell", text: plain(text), column: column === null ? null : plain(column) });
    }
  }

  #readChildren(node: Node): void {
    for (const child of childrenOf(node)) this.read(child);
  }

  #endLine(): void {
    this.#add({ kind: "paragraph", text: plain(this.#line) });
    this.#line = "";
  }

  #add(block: Extract<HtmlBlock, { readonly text: string }>): void {
    if (block.text !== "") this.blocks.push(block);
  }
}

/** Composed, without the characters that only steer line breaks, white space as a browser shows it. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
