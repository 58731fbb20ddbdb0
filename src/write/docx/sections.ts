import type { ISectionOptions } from "docx";
import { PageOrientation, Paragraph, SectionType } from "docx";

import type { Block, Document, Part } from "../../document/node.ts";
import type { Theme } from "../../theme/theme.ts";
import { writeBlocks } from "./blocks.ts";
import type { Relations } from "./docx-internals.ts";
import type { Orientation } from "./page.ts";
import { writeFooter, writeHeader } from "./running.ts";
import type { Scope, WordBlock } from "./scope.ts";
import { twips } from "./units.ts";
import type { Writing } from "./writing.ts";

/** Word's sections, and the links of their headers and footers in the order in which `docx` numbers those. */
export interface WordSections {
  readonly sections: readonly ISectionOptions[];
  readonly headerRelations: readonly Relations[];
  readonly footerRelations: readonly Relations[];
}

export function writeSections(document: Document, writing: Writing): WordSections {
  const written = document.parts.flatMap((part) => stretches(part).map((stretch) => writeStretch(stretch, writing)));
  return {
    sections: written.map(({ section }) => section),
    headerRelations: written.flatMap(({ headers }) => headers),
    footerRelations: written.flatMap(({ footers }) => footers),
  };
}

/** Pages of one part that lie the same way. */
interface Stretch {
  readonly part: Part;
  readonly orientation: Orientation;
  /** The part begins here, on a first page. */
  readonly first: boolean;
  readonly blocks: readonly Block[];
}

function stretches(part: Part): readonly Stretch[] {
  const runs: { orientation: Orientation; blocks: Block[] }[] = [];
  for (const block of part.children) {
    const orientation = block.type === "section" ? block.orientation : "portrait";
    const open = runs.at(-1);
    if (open?.orientation === orientation) open.blocks.push(block);
    else runs.push({ orientation, blocks: [block] });
  }
  if (runs.length === 0) runs.push({ orientation: "portrait", blocks: [] });
  return runs.map((run, index) => ({ ...run, part, first: index === 0 }));
}

function writeStretch({ part, orientation, first, blocks }: Stretch, writing: Writing) {
  writing.follows = null;
  const scope: Scope = { orientation, cell: null, keep: "none", depth: 0, abbreviations: false };
  const children = endedByParagraph(writeBlocks(blocks, scope, writing), writing);
  const firstPage = first && part.firstHeader !== null ? [part.firstHeader] : [];
  const headers = [part.header, ...firstPage].map((running) => writeHeader(running, orientation, writing));
  const footers = [part.footer, ...firstPage.map(() => part.footer)].map((running) =>
    writeFooter(running, orientation, writing),
  );
  const section: ISectionOptions = {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: pageOf(writing.theme, orientation),
      ...(firstPage.length > 0 ? { titlePage: true } : {}),
    },
    headers: named(headers.map(({ part: header }) => header)),
    footers: named(footers.map(({ part: footer }) => footer)),
    children,
  };
  return {
    section,
    headers: headers.map(({ relations }) => relations),
    footers: footers.map(({ relations }) => relations),
  };
}

function named<T>([ordinary, first]: readonly T[]): { default?: T; first?: T } {
  return { ...(ordinary === undefined ? {} : { default: ordinary }), ...(first === undefined ? {} : { first }) };
}

/** After the last table of a section Word wants a paragraph, which bears the section's properties. */
function endedByParagraph(blocks: readonly WordBlock[], writing: Writing): readonly WordBlock[] {
  const last = blocks.at(-1);
  if (last instanceof Paragraph) return blocks;
  return [...blocks, new Paragraph({ style: writing.styles.use("SectionEnd") })];
}

/** `docx` takes the page's size as it stands upright, and turns it. */
function pageOf({ page }: Theme, orientation: Orientation) {
  return {
    size: {
      width: twips(page.widthMm),
      height: twips(page.heightMm),
      orientation: PageOrientation[orientation === "portrait" ? "PORTRAIT" : "LANDSCAPE"],
    },
    margin: {
      top: twips(page.marginTopMm),
      bottom: twips(page.marginBottomMm),
      left: twips(page.marginLeftMm),
      right: twips(page.marginRightMm),
      header: twips(page.headerMm),
      footer: twips(page.footerMm),
      gutter: 0,
    },
  };
}
