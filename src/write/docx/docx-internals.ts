import type { File, ITableOptions, ParagraphChild } from "docx";
import {
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  Packer,
  StringValueElement,
  Table,
  type XmlComponent,
} from "docx";

/**
 * All that we take from `docx` 9.15.2 beyond its documented interface, one function each, each with a test of its own:
 * when a new version moves one of them, the test says which. The package is pinned for that reason.
 */

/** A file inside the package: its path, and its XML or bytes. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  compile(file: File, prettify: undefined, overrides: readonly PartOverride[]): PackageParts;
}
export interface PartOverride {
  readonly path: string;
  readonly data: string;
}

/** The parts of the file before they are zipped. The public way, to zip, unzip and zip again, costs twice the time. */
export function compileParts(file: File, overrides: readonly PartOverride[]): PackageParts {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return compiler.compile(file, undefined, overrides);
}

/**
 * A table with caption and description for those who hear it. `docx` has no option for them; they come last in `w:tblPr`
 * (ISO 29500-1 17.4.59), which is the table's first child.
 */
export function describedTable(options: ITableOptions, caption: string, description: string | null): Table {
  const table = new Table(options);
  const { root } = table as unknown as { readonly root: readonly { readonly root: XmlComponent[] }[] };
  const properties = root[0]?.root;
  if (properties === undefined) throw new Error("A docx table has no properties; see docx-internals.ts.");
  properties.push(new StringValueElement("w:tblCaption", caption));
  if (description !== null) properties.push(new StringValueElement("w:tblDescription", description));
  return table;
}

/** Runs within a bookmark. `docx`'s own bookmark counts its ids from the start of the process. */
export function bookmarked(name: string, id: number, runs: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const start = new BookmarkStart(name, id) as unknown as ParagraphChild;
  const end = new BookmarkEnd(id) as unknown as ParagraphChild;
  return [start, ...runs, end];
}

/** A link to an address outside the file, by the id of its relationship. `docx`'s own has a random id. */
export function externalLink(relationId: string, runs: readonly ParagraphChild[]): ParagraphChild {
  return new ConcreteHyperlink(runs, relationId) as unknown as ParagraphChild;
}

/** Addresses by relationship id, for one part of the file. */
export type Relations = ReadonlyMap<string, string>;

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Enters the addresses that the body, the headers and the footers link to, each where its links stand. */
export function relate(
  file: File,
  body: Relations,
  headers: readonly Relations[],
  footers: readonly Relations[],
): void {
  const parts = [file.Document, ...file.Headers, ...file.Footers];
  [body, ...headers, ...footers].forEach((relations, index) => {
    for (const [id, target] of relations)
      parts[index]?.Relationships.addRelationship(id, HYPERLINK, target, "External");
  });
}

type Xmlable = Readonly<Record<string, unknown>>;

/** A component's XML by itself, as it would stand in its part. For one that needs nothing of the file it comes to stand in. */
export function xmlOf(component: XmlComponent): string {
  const context = { stack: [] } as unknown as Parameters<XmlComponent["prepForXml"]>[0];
  const prepared = component.prepForXml(context);
  return prepared === undefined ? "" : elementXml(prepared);
}

/** An element as `docx` prepares it: its name, and its attributes (`_attr`), words and child elements. */
function elementXml(element: Xmlable): string {
  const [name = "", content] = Object.entries(element)[0] ?? [];
  let attributes = "";
  let inner = "";
  for (const child of Array.isArray(content) ? content : [content]) {
    if (typeof child !== "object") inner += escaped(String(child ?? ""));
    else if (child !== null && "_attr" in child) attributes += attributesXml(child._attr as Xmlable);
    else if (child !== null && Object.keys(child).length > 0) inner += elementXml(child as Xmlable);
  }
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributesXml(attributes: Xmlable): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};

function escaped(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => ENTITIES[character] ?? character);
}
