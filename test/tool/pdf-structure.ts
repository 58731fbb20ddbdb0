import { runProgram } from "./run-program.ts";

/** An element of a PDF's structure tree, as poppler reads it: what a screen reader would be told. */
export interface PdfElement {
  /** The structure type: `H1`, `P`, `Table`, `TH`, `Span` … */
  readonly type: string;
  /** The types of the elements around it, outermost first. */
  readonly ancestors: readonly string[];
  readonly title: string | null;
  /** By name, as printed: `{ Scope: "/Column", RowSpan: "4" }`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The words in the element and in all elements below it, in reading order. */
  readonly text: string;
}

/** One item of a PDF's outline (bookmarks). Depth counts from 1. */
export interface OutlineItem {
  readonly depth: number;
  readonly title: string;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

interface Mutable {
  readonly type: string;
  readonly ancestors: readonly string[];
  readonly title: string | null;
  readonly attributes: Record<string, string>;
  readonly depth: number;
  text: string;
}

const attributeLine = /^ *\/(\w+) (.*)$/;
const elementLine = /^([A-Z]\w*)(?: <[^>]*>)?(?: "(.*)")?(?: \((?:block|inline)\))?:?$/;

/**
 * The elements of a PDF's structure tree in reading order, parents before children. Artifacts are not in it.
 * Throws where the file has no structure tree, or where poppler prints a line that is not understood.
 */
export function structureOfPdf(file: string): readonly PdfElement[] {
  const lines = runProgram("pdfinfo", ["-enc", "UTF-8", "-struct-text", file]).split("\n");
  const elements: Mutable[] = [];
  const open: Mutable[] = [];
  for (const line of lines.filter((each) => each.trim() !== "")) {
    readLine(line, open, elements);
  }
  if (elements.length === 0) throw new Error(`${file} has no structure tree.`);
  return elements.map(({ depth: _, ...element }) => element);
}

function readLine(line: string, open: Mutable[], elements: Mutable[]): void {
  const content = line.trimStart();
  const depth = (line.length - content.length) / 2;
  if (content.startsWith('"')) {
    if (!content.endsWith('"')) throw new Error(`pdfinfo printed a text that does not end: ${line}`);
    for (const element of open.filter((each) => each.depth < depth)) element.text += content.slice(1, -1);
    return;
  }
  const attribute = attributeLine.exec(line);
  if (attribute !== null) {
    const [, name = "", value = ""] = attribute;
    const last = elements.at(-1);
    if (last !== undefined) last.attributes[name] = value;
    return;
  }
  if (content.startsWith("Object ")) return;
  const match = elementLine.exec(content);
  if (match === null) throw new Error(`pdfinfo printed a line that is not understood: ${line}`);
  while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
  const ancestors = open.map((element) => element.type);
  const element = { type: match[1] ?? "", ancestors, title: match[2] ?? null, attributes: {}, depth, text: "" };
  open.push(element);
  elements.push(element);
}

/** The structure types whose words are one entry of text. */
const blockTypes: ReadonlySet<string> = new Set([
  "P",
  "H",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "Caption",
  "Title",
  "Lbl",
  "LBody",
]);
/** What stands before a list item, as against the term of a fact, which is tagged as a label too. */
const listLabel = /^(?:[•–◦-]|\d+[.)])$/;

/**
 * The words of a PDF by its structure tree, one entry a paragraph, heading, caption, term or description, without list
 * labels: to be compared with `textOfDocument`. A caption or list body that holds paragraphs is read by those.
 */
export function textEntriesOfPdf(file: string): readonly string[] {
  const elements = structureOfPdf(file);
  const entries = elements.filter((element, index) => isEntry(element, elements[index + 1]));
  return entries.map((element) => element.text).filter((text) => text.trim() !== "");
}

function isEntry(element: PdfElement, next: PdfElement | undefined): boolean {
  if (!blockTypes.has(element.type)) return false;
  if (element.type === "Lbl" && listLabel.test(element.text.trim())) return false;
  const holdsBlocks =
    next !== undefined && blockTypes.has(next.type) && next.ancestors.length > element.ancestors.length;
  return !holdsBlocks;
}

/** The words of every element of the structure tree, list labels too, one line an entry: nothing tagged is left out. */
export function textOfPdfStructure(file: string): string {
  const root = structureOfPdf(file).filter((element) => element.ancestors.length === 0);
  return root.map((element) => element.text).join("\n");
}

/** The words painted on the pages, page headers and footers too, by poppler's own guess at the reading order. */
export function pdfText(file: string): string {
  return runProgram("pdftotext", ["-enc", "UTF-8", file, "-"]);
}

/** The outline, parents before children. Needs qpdf. */
export function outlineOfPdf(file: string): readonly OutlineItem[] {
  const json = JSON.parse(runProgram("qpdf", ["--json", "--json-key=outlines", file])) as {
    outlines: readonly Outline[];
  };
  return flatten(json.outlines, 1);
}

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}

function flatten(items: readonly Outline[], depth: number): readonly OutlineItem[] {
  return items.flatMap(({ title, kids }) => [{ depth, title }, ...flatten(kids, depth + 1)]);
}

/** The fonts that a PDF uses, as pdffonts lists them. */
export function fontsOfPdf(file: string): readonly PdfFont[] {
  const rows = runProgram("pdffonts", [file])
    .split("\n")
    .slice(2)
    .filter((row) => row.trim() !== "");
  return rows.map(readFont);
}

function readFont(row: string): PdfFont {
  const match = /^(\S+) .*? (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row.trimEnd());
  if (match === null) throw new Error(`pdffonts printed a row that is not understood: ${row}`);
  const [, name = "", embedded, subset, unicode] = match;
  return { name, embedded: embedded === "yes", subset: subset === "yes", unicode: unicode === "yes" };
}

/** Facts about the file that `pdfinfo` prints: `{ Title: "…", Pages: "7", Tagged: "yes" … }`. */
export function pdfInfo(file: string): Readonly<Record<string, string>> {
  const lines = runProgram("pdfinfo", ["-enc", "UTF-8", file])
    .split("\n")
    .filter((line) => line.includes(":"));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
}
