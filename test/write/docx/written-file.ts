import type { Document } from "../../../src/document/node.ts";
import type { Images } from "../../../src/document/written.ts";
import type { Theme } from "../../../src/theme/theme.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { xmlPart } from "../../tool/docx-parts.ts";
import { exampleTheme } from "../../tool/example-theme.ts";
import { at, childrenNamed, everyElement, parseXml, type XmlElement } from "../../tool/xml-tree.ts";

const shipped = exampleTheme();

/** The shipped theme, with numbers of its own where tests expect numbers: the look may change, the rules may not. */
export const theme: Theme = {
  ...shipped,
  page: {
    widthMm: 210,
    heightMm: 297,
    marginTopMm: 27,
    marginBottomMm: 24,
    marginLeftMm: 30,
    marginRightMm: 20,
    headerMm: 12,
    footerMm: 11,
    measureMm: 128,
  },
  colours: { ...shipped.colours, gap: "#7a0000", gapFill: "#fff1c2", tableHeadFill: "#e9e9e9" },
  text: { ...shipped.text, body: { ...shipped.text.body, sizePt: 11.5, lineHeight: 1.35, spaceAfterMm: 2.6 } },
  list: { ...shipped.list, spaceBetweenMm: 1 },
  table: { ...shipped.table, spaceAfterMm: 5, ruleWidthPt: 0.4 },
};

/** The bytes of a Word file of a tree. */
export async function docxOf(document: Document, images: Images = new Map()): Promise<Uint8Array> {
  return (await writeDocx(document, { theme, images })).bytes;
}

/** A paragraph as its style, and its runs as style and words. */
export interface StyledParagraph {
  readonly style: string;
  readonly runs: readonly (readonly [style: string | null, words: string])[];
}

/** The paragraphs of the body in order, those of cells too. */
export function styledParagraphs(bytes: Uint8Array): readonly StyledParagraph[] {
  return bodyElements(bytes, "w:p").map((paragraph) => ({
    style: value(at(paragraph, "w:pPr", "w:pStyle")),
    runs: [...everyElement(paragraph)]
      .filter(({ name }) => name === "w:r")
      .map((run) => [at(run, "w:rPr", "w:rStyle")?.attributes["w:val"] ?? null, wordsOf(run)] as const),
  }));
}

/** The style of each paragraph and its words, for short expectations. */
export function styles(bytes: Uint8Array): readonly (readonly [style: string, words: string])[] {
  return styledParagraphs(bytes).map(({ style, runs }) => [style, runs.map(([, words]) => words).join("")] as const);
}

function wordsOf(run: XmlElement): string {
  const parts = run.children.map((child) => {
    if (typeof child === "string") return "";
    if (child.name === "w:tab") return "\t";
    if (child.name === "w:br") return "\n";
    return child.name === "w:t" ? child.children.join("") : "";
  });
  return parts.join("");
}

/** Elements of the body, at any depth. */
export function bodyElements(bytes: Uint8Array, name: string): readonly XmlElement[] {
  return elements(bytes, "word/document.xml", name);
}

export function elements(bytes: Uint8Array, path: string, name: string): readonly XmlElement[] {
  return [...everyElement(parseXml(xmlPart(bytes, path)))].filter((element) => element.name === name);
}

/** A style as the file defines it. */
export function style(bytes: Uint8Array, id: string): XmlElement {
  const root = parseXml(xmlPart(bytes, "word/styles.xml"));
  const found = childrenNamed(root, "w:style").find((one) => one.attributes["w:styleId"] === id);
  if (found === undefined) throw new Error(`The file has no style ${id}.`);
  return found;
}

export function value(element: XmlElement | undefined): string {
  return element?.attributes["w:val"] ?? "";
}
