import { File } from "docx";

import type { Document } from "../../document/node.ts";
import type { Images, Written } from "../../document/written.ts";
import type { Theme } from "../../theme/theme.ts";
import { commentsOf } from "./comments.ts";
import { compileParts, relate } from "./docx-internals.ts";
import { numberingOf } from "./list-styles.ts";
import { mendedParts } from "./mend.ts";
import { zipParts } from "./package.ts";
import { coreProperties } from "./properties.ts";
import { writeSections } from "./sections.ts";
import { stylesOf } from "./styles.ts";
import { twips } from "./units.ts";
import { wordFont } from "./word-font.ts";
import { beginWriting } from "./writing.ts";

/** Narrow columns need hyphens for Swedish compounds; the styles of running text switch them off (mend.ts). */
const HYPHENATION = {
  autoHyphenation: true,
  hyphenationZone: twips(12),
  consecutiveHyphenLimit: 2,
  doNotHyphenateCaps: true,
};

export interface DocxOptions {
  readonly theme: Theme;
  /** The bytes of the pictures that figures name. @default none */
  readonly images?: Images;
}

/**
 * The paper as a Word file (ISO 29500 transitional) to work on: all look in styles, the same bytes for the same paper.
 * The notes of a review copy are comments, which colleagues can answer.
 * Takes a tree that the content rules have passed.
 */
export async function writeDocx(document: Document, { theme, images = new Map() }: DocxOptions): Promise<Written> {
  const writing = beginWriting(document, theme, images);
  const { sections, headerRelations, footerRelations } = writeSections(document, writing);
  const comments = commentsOf(document, writing.styles);
  const looks = writing.styles.looks();
  const file = new File({
    sections,
    comments,
    styles: stylesOf(theme, document, looks),
    numbering: numberingOf(theme, looks, writing.numbering.started()),
    theme: { fonts: { headings: wordFont(theme, theme.text.heading1), body: wordFont(theme, theme.text.body) } },
    hyphenation: HYPHENATION,
  });
  relate(file, writing.links.relations(), headerRelations, footerRelations);
  const parts = compileParts(file, [{ path: "docProps/core.xml", data: coreProperties(document) }]);
  const bytes = zipParts(mendedParts(parts, document.language, writing.rows));
  return { bytes, text: writing.text, problems: writing.problems };
}
