import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** What a reader of an HTML page finds, told without the code that wrote it. */
export interface HtmlReading {
  readonly language: string | null;
  readonly title: string;
  /** One entry a paragraph, heading, caption, term, description, or cell or list item with words of its own. */
  readonly entries: readonly string[];
  readonly headings: readonly HtmlHeading[];
  readonly tables: readonly HtmlTable[];
  readonly lists: readonly HtmlList[];
  /** Every element in document order, with its attributes. */
  readonly elements: readonly HtmlElement[];
}
export interface HtmlHeading {
  readonly level: number;
  readonly text: string;
}
export interface HtmlTable {
  readonly caption: string | null;
  readonly head: readonly (readonly HtmlCell[])[];
  readonly body: readonly (readonly HtmlCell[])[];
}
export interface HtmlCell {
  readonly header: boolean;
  readonly scope: string | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}
export interface HtmlList {
  readonly ordered: boolean;
  readonly itemCount: number;
}
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const unread: ReadonlySet<string> = new Set(["head", "script", "style", "template", "noscript"]);
const phrases: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "code",
  "em",
  "i",
  "mark",
  "span",
  "strong",
  "sub",
  "sup",
]);

/** Reads an HTML page as a browser parses it. Elements marked `data-artifact` (the draft mark) are no content. */
export function readHtml(source: string): HtmlReading {
  const page = parse(source);
  const elements = elementsOf(page);
  const named = (name: string) => elements.filter((element) => element.tagName === name);
  return {
    language: attribute(named("html")[0], "lang"),
    title: named("title").map(words).join(""),
    entries: entriesOf(page),
    headings: elements.filter((element) => /^h[1-6]$/.test(element.tagName)).map(readHeading),
    tables: named("table").map(readTable),
    lists: elements.filter((element) => element.tagName === "ul" || element.tagName === "ol").map(readList),
    elements: elements.map((element) => ({
      name: element.tagName,
      attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
      text: words(element),
    })),
  };
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

function elementsOf(node: Node): readonly Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elementsOf(child)] : []));
}

function attribute(element: Element | undefined, name: string): string | null {
  return element?.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The words below a node, white space collapsed as in a browser; a line break counts as a space. */
function words(node: Node): string {
  return collapse(rawWords(node));
}

function rawWords(node: Node): string {
  if ("value" in node && node.nodeName === "#text") return node.value;
  return node.nodeName === "br" ? " " : childrenOf(node).map(rawWords).join("");
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, " ").replace(/^ | $/g, "");
}

/** Walks the blocks; words that stand together without a block of their own between them make one entry. */
function entriesOf(root: Node): readonly string[] {
  const entries: string[] = [];
  let line = "";
  const endLine = () => {
    entries.push(collapse(line));
    line = "";
  };
  const visit = (node: Node): void => {
    if (!isElement(node)) {
      line += node.nodeName === "#text" ? rawWords(node) : "";
      for (const child of childrenOf(node)) visit(child);
      return;
    }
    if (unread.has(node.tagName) || attribute(node, "data-artifact") !== null) return;
    if (node.tagName === "br") line += " ";
    const isBlock = !phrases.has(node.tagName);
    if (isBlock) endLine();
    for (const child of childrenOf(node)) visit(child);
    if (isBlock) endLine();
  };
  visit(root);
  endLine();
  return entries.filter((entry) => entry !== "");
}

function readHeading(element: Element): HtmlHeading {
  return { level: Number(element.tagName.slice(1)), text: words(element) };
}

function readTable(table: Element): HtmlTable {
  const caption = elementsOf(table).find((element) => element.tagName === "caption");
  return {
    caption: caption === undefined ? null : words(caption),
    head: rowsIn(table, "thead"),
    body: rowsIn(table, "tbody"),
  };
}

function rowsIn(table: Element, group: string): readonly (readonly HtmlCell[])[] {
  const groups = childrenOf(table)
    .filter(isElement)
    .filter((element) => element.tagName === group);
  const rows = groups.flatMap((each) => childrenOf(each).filter(isElement));
  return rows.map((row) => childrenOf(row).filter(isElement).map(readCell));
}

function readCell(cell: Element): HtmlCell {
  return {
    header: cell.tagName === "th",
    scope: attribute(cell, "scope"),
    rowSpan: Number(attribute(cell, "rowspan") ?? 1),
    columnSpan: Number(attribute(cell, "colspan") ?? 1),
    text: words(cell),
  };
}

function readList(list: Element): HtmlList {
  const items = childrenOf(list).filter((child) => isElement(child) && child.tagName === "li");
  return { ordered: list.tagName === "ol", itemCount: items.length };
}
