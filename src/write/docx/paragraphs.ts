import { Paragraph, type ParagraphChild, Tab, TextRun } from "docx";

import type { Inline } from "../../document/node.ts";
import type { CharacterStyle } from "./character-styles.ts";
import { bookmarked } from "./docx-internals.ts";
import { type Line, writeLine } from "./inlines.ts";
import type { ListNumbering } from "./numbering-book.ts";
import type { Orientation } from "./page.ts";
import type { Variant } from "./style-book.ts";
import type { Writing } from "./writing.ts";

/** Where a paragraph stands, as far as that tells in its style. */
export interface Standing {
  readonly orientation: Orientation;
  /** How many letters go on a line of the cell that it stands in; null outside tables, where lines are long. */
  readonly letters: number | null;
  /** It must not be parted from what follows. */
  readonly keep: boolean;
}

/** A paragraph of one style with the words of the inlines. */
export function writeParagraph(
  inlines: readonly Inline[],
  style: string,
  standing: Standing,
  writing: Writing,
  numbering: ListNumbering | null = null,
): Paragraph {
  const line = lineOf(inlines, style, null, standing, writing);
  return styledParagraph(line.runs, style, standing, writing, numbering);
}

/** Term, tab and description in one paragraph. */
export function writeFact(
  term: readonly Inline[],
  description: readonly Inline[],
  styles: { readonly paragraph: string; readonly term: CharacterStyle },
  standing: Standing,
  writing: Writing,
): Paragraph {
  const start = lineOf(term, styles.paragraph, styles.term, standing, writing);
  const end = lineOf(description, styles.paragraph, null, standing, writing);
  const tab = new TextRun({ children: [new Tab()] });
  return styledParagraph([...start.runs, tab, ...end.runs], styles.paragraph, standing, writing);
}

/** An empty paragraph, where Word wants one. */
export function emptyParagraph(style: string, standing: Standing, writing: Writing): Paragraph {
  return new Paragraph({ style: writing.styles.use(style, variantsOf(style, standing, null)) });
}

/** The words, entered in the written text as a block of their own. */
function lineOf(
  inlines: readonly Inline[],
  style: string,
  plain: CharacterStyle | null,
  { letters }: Standing,
  writing: Writing,
): Line {
  const line = writeLine(inlines, {
    writing,
    links: writing.links,
    bold: writing.styles.isBold(style),
    plain,
    letters,
  });
  if (line.words !== "") writing.text.push(line.words);
  return line;
}

/** A paragraph of ready runs, bearing the bookmarks that wait for one. */
export function styledParagraph(
  runs: readonly ParagraphChild[],
  style: string,
  standing: Standing,
  writing: Writing,
  numbering: ListNumbering | null = null,
): Paragraph {
  const variants = variantsOf(style, standing, writing.follows);
  if (standing.letters === null) writing.follows = null;
  const children = withBookmarks(runs, writing);
  const styled = { style: writing.styles.use(style, variants), children };
  // The style of an unvaried first list says its numbering itself.
  if (numbering === null || (numbering.fromStyle && variants.length === 0)) return new Paragraph(styled);
  const { reference, instance } = numbering;
  return new Paragraph({ ...styled, numbering: { reference, instance, level: 0 } });
}

function variantsOf(style: string, standing: Standing, follows: Writing["follows"]): readonly Variant[] {
  if (style.startsWith("Heading")) return [];
  const kept: readonly Variant[] = standing.keep ? ["Keep"] : [];
  if (standing.letters !== null) return kept;
  const turned: readonly Variant[] = standing.orientation === "landscape" ? ["Landscape"] : [];
  return [...turned, ...spaceAfter(style, follows), ...kept];
}

function spaceAfter(style: string, follows: Writing["follows"]): readonly Variant[] {
  switch (follows) {
    case "table":
      return ["AfterTable"];
    case "letterhead":
      return ["AfterLetterhead"];
    case "list":
      return style.startsWith("List") ? [] : ["AfterList"];
    case null:
      return [];
  }
}

function withBookmarks(runs: readonly ParagraphChild[], writing: Writing): readonly ParagraphChild[] {
  const names = writing.pendingIds.flatMap((id) => writing.bookmarks.get(id) ?? []);
  writing.pendingIds = [];
  return names.reduceRight<readonly ParagraphChild[]>((inner, name) => {
    writing.bookmarkCount += 1;
    return bookmarked(name, writing.bookmarkCount, inner);
  }, runs);
}
