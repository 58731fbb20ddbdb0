import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../../../src/document/node.ts";
import type { Images, Written } from "../../../src/document/written.ts";
import type { Fonts, Theme } from "../../../src/theme/theme.ts";
import type { LineMark, Mark, Placed } from "../../../src/write/pdf/layout/mark.ts";
import type { Layout, Page } from "../../../src/write/pdf/layout/page.ts";
import { layoutDocument } from "../../../src/write/pdf/layout-document.ts";
import type { Line } from "../../../src/write/pdf/text/line.ts";
import { type PdfOptions, writePdf } from "../../../src/write/pdf/write-pdf.ts";
import { exampleTheme } from "../../tool/example-theme.ts";

const shipped = exampleTheme();

/** The shipped theme, with a page of its own: the look may change, the rules of the layout may not. */
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
  text: { ...shipped.text, body: { ...shipped.text.body, sizePt: 11.5, lineHeight: 1.35, spaceAfterMm: 2.6 } },
  list: { ...shipped.list, indentMm: 6, spaceBetweenMm: 1 },
  table: { ...shipped.table, ruleWidthPt: 0.4, headRuleWidthPt: 1, groupRuleWidthPt: 0.9, continued: "(forts.)" },
};

function fontBytes(file: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../../node_modules/source-sans/TTF/${file}`, import.meta.url)));
}

/** The font files that the theme names. */
export const fonts: Fonts = new Map(
  Object.values(theme.fonts)
    .flatMap(({ regular, italic, bold, boldItalic }) => [regular, italic, bold, boldItalic])
    .map((file) => [file, fontBytes(file)]),
);

/** A document on its pages. Throws where it cannot be laid out. */
export function layOut(document: Document, images: Images = new Map()): Layout {
  const layout = layoutDocument(document, { theme, fonts, images });
  if (!layout.ok) throw new Error(layout.problems.map(({ message }) => message).join("\n"));
  return layout.value;
}

/** Why a document cannot be laid out, or what is said of it. */
export function problemsOf(document: Document, images: Images = new Map()) {
  return layoutDocument(document, { theme, fonts, images }).problems;
}

export function write(document: Document, options: Partial<PdfOptions> = {}): Promise<Written> {
  return writePdf(document, { theme, fonts, ...options });
}

/** A line of text on a page, with the words of the tree that it shows. */
export interface PlacedLine {
  readonly words: string;
  /** Null for an artifact. */
  readonly element: string | null;
  readonly leftPt: number;
  readonly rightPt: number;
  /** Where its letters stand, from the page's top. */
  readonly baselinePt: number;
  readonly line: Line;
}

export function linesOf(placed: readonly Placed[]): readonly PlacedLine[] {
  return placed.flatMap(({ topPt, mark }) => (mark.kind === "line" ? [placedLine(topPt, mark)] : []));
}

function placedLine(topPt: number, { xPt, yPt, line, element }: LineMark): PlacedLine {
  return {
    words: line.fragments
      .map(({ source }) => source)
      .join("")
      .trim(),
    element: element?.type ?? null,
    leftPt: xPt,
    rightPt: xPt + line.widthPt,
    baselinePt: topPt + yPt,
    line,
  };
}

/** The words of each line between a page's header and footer, without list labels. */
export function wordsOf(page: Page): readonly string[] {
  return linesOf(page.content)
    .map(({ words }) => words)
    .filter((words) => words !== "");
}

/** The first page on which a line begins with these words. */
export function pageWith(layout: Layout, words: string): number {
  const page = layout.pages.find((each) => wordsOf(each).some((line) => line.startsWith(words)));
  if (page === undefined) throw new Error(`No line begins with “${words}”.`);
  return page.number;
}

export function marksOf<K extends Mark["kind"]>(page: Page, kind: K): readonly Extract<Mark, { kind: K }>[] {
  return page.content.map(({ mark }) => mark).filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
}

/** Words enough for so many lines of running text: “rad 1 …”, one numbered word at the beginning of each sentence. */
export function prose(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, index) => `${index + 1}: kommunen och polisen samverkar om trygghet.`,
  ).join(" ");
}
