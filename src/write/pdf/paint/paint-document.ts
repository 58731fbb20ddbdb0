import type { Images } from "../../../document/written.ts";
import type { PdfFile, Reference } from "../file/pdf-file.ts";
import { real } from "../file/pdf-value.ts";
import type { Layout } from "../layout/page.ts";
import type { Element } from "../structure/element.ts";
import { PaintedStructure } from "../structure/painted-structure.ts";
import { ElementReferences, writeStructure } from "../structure/write-structure.ts";
import { embedFonts } from "./document-fonts.ts";
import { type LinkArea, type PaintContext, type Picture, paintPage } from "./page-painter.ts";
import { type PlacedLink, writeLinks } from "./write-links.ts";
import { type OutlineEntry, writeOutline } from "./write-outline.ts";

/** Paints a layout into a file, with structure, links and outline. Gives the words painted, as `Written.text` wants them. */
export async function paintDocument(layout: Layout, images: Images, file: PdfFile): Promise<readonly string[]> {
  const painted = new PaintedStructure();
  const pictures = await embedPictures(layout, images, file);
  const context = { fonts: embedFonts(layout.pages, file), pictures, structure: painted };
  const { pages, links, boxes, positions } = paintPages(layout, context, file);
  const references = new ElementReferences(file);
  const goTo = (element: Element, anchor: Element) => goToAction(references.of(element), positions.get(anchor));
  writeLinks(links, file, (id) => {
    const target = layout.targets.get(id);
    return target === undefined ? null : goTo(target.element, target.anchor);
  });
  writeOutline(outlineEntries(layout, goTo), file);
  const annotations = links.map(({ area }) => area.node);
  writeStructure(layout.structure, { file, painted, references, pages, boxes, annotations });
  file.setRoot("PageLabels", { Nums: [0, { S: "D" }] });
  return painted.text(layout.structure);
}

/** Where a block begins. */
interface Position {
  readonly page: Reference;
  /** From the page's bottom. */
  readonly yPt: number;
}

/** What painting the pages told. */
interface PaintedPages {
  readonly pages: readonly Reference[];
  readonly links: readonly PlacedLink[];
  readonly boxes: ReadonlyMap<Element, readonly number[]>;
  readonly positions: ReadonlyMap<Element, Position>;
}

function paintPages(layout: Layout, context: PaintContext, file: PdfFile): PaintedPages {
  const pages: Reference[] = [];
  const links: PlacedLink[] = [];
  const boxes = new Map<Element, readonly number[]>();
  const positions = new Map<Element, Position>();
  for (const [index, page] of layout.pages.entries()) {
    const painted = paintPage(page, context);
    const own = placeLinks(painted.links, index, layout, links.length, file);
    links.push(...own);
    const { widthPt, heightPt } = page;
    const annotations = own.map(({ annotation }) => annotation);
    const reference = file.addPage({ ...painted, widthPt, heightPt, structParents: index, annotations });
    pages.push(reference);
    for (const [element, box] of painted.boxes) boxes.set(element, box);
    for (const [element, topPt] of painted.tops) {
      if (!positions.has(element)) positions.set(element, { page: reference, yPt: heightPt - topPt });
    }
  }
  return { pages, links, boxes, positions };
}

/** Gives each link of a page that leads anywhere its annotation. `before` is how many links earlier pages have. */
function placeLinks(
  areas: readonly LinkArea[],
  page: number,
  { pages, targets }: Layout,
  before: number,
  file: PdfFile,
): readonly PlacedLink[] {
  const leading = areas.filter(({ target }) => !target.startsWith("#") || targets.has(target.slice(1)));
  return leading.map((area, index) => {
    const annotation = file.allocate();
    area.node.kids.push({ kind: "annotation", page, annotation });
    const structParent = pages.length + before + index;
    return { area, annotation, pageHeightPt: pages[page]?.heightPt ?? 0, structParent };
  });
}

function outlineEntries(
  { headings }: Layout,
  goTo: (element: Element, anchor: Element) => string | null,
): readonly OutlineEntry[] {
  return headings.flatMap(({ level, text, element }) => {
    const action = goTo(element, element);
    return action === null ? [] : [{ level, text, action }];
  });
}

/** A jump to a place and, for those who hear the page, to the element there (ISO 32000-2 12.6.4.2, entry SD). */
function goToAction(element: Reference, position: Position | undefined): string | null {
  if (position === undefined) return null;
  const place = `/XYZ null ${real(position.yPt)} null`;
  return `<</S /GoTo /D [${position.page} ${place}] /SD [${element} ${place}]>>`;
}

async function embedPictures({ pages }: Layout, images: Images, file: PdfFile): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { content } of pages) {
    for (const { mark } of content) {
      if (mark.kind !== "picture" || pictures.has(mark.source)) continue;
      const bytes = images.get(mark.source);
      if (bytes === undefined) throw new Error(`The picture ”${mark.source}” was laid out without its bytes.`);
      pictures.set(mark.source, { name: `I${pictures.size + 1}`, reference: await file.addPicture(bytes) });
    }
  }
  return pictures;
}
