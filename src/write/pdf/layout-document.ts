import type { Document, Part } from "../../document/node.ts";
import type { Images } from "../../document/written.ts";
import { failure, hasError, type Problem, type Result, success } from "../../problem.ts";
import type { Fonts, Theme } from "../../theme/theme.ts";
import { openFonts } from "./font/font-shelf.ts";
import { layBlocks } from "./layout/lay-blocks.ts";
import { layRunning, placeRunning } from "./layout/lay-running.ts";
import type { Layout, Page } from "./layout/page.ts";
import { type Column, paginate } from "./layout/paginate.ts";
import type { Setting } from "./layout/setting.ts";
import { frameOf, type Sheet, sheetFor } from "./layout/sheet.ts";
import { stretchesOf } from "./layout/stretches.ts";
import { type Element, element } from "./structure/element.ts";
import { MissingCharacters } from "./text/missing-characters.ts";

export interface LayoutOptions {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** @default none */
  readonly images?: Images;
}

/** A page without its running lines, which say how many pages there are. */
interface BarePage {
  readonly part: Part;
  readonly partIndex: number;
  readonly isFirstOfPart: boolean;
  readonly sheet: Sheet;
  readonly column: Column;
}

/**
 * Lays a document out on pages, without painting them. Fails with every problem found: characters that the fonts lack
 * (`character-not-in-font`), fonts (`font-missing`, `font-unreadable`) and pictures (`image-missing`, `image-unusable`).
 * A link to nowhere (`link-target-missing`) is a warning: its words stand as plain text.
 */
export function layoutDocument(
  document: Document,
  { theme, fonts, images = new Map() }: LayoutOptions,
): Result<Layout> {
  const shelf = openFonts(theme, fonts);
  if (!shelf.ok) return shelf;
  const missing = new MissingCharacters();
  const typeCase = { theme, fonts: shelf.value, missing, linked: new Set<string>() };
  const setting: Setting = { typeCase, images, headings: [], targets: new Map(), problems: [], layBlocks };
  const parts = document.parts.map((part, index) => layPart(part, index, setting));
  const bare = parts.flatMap(({ pages }) => pages);
  const pages = bare.map((page, index) => withRunningLines(page, index + 1, bare.length, setting));
  const problems = [...setting.problems, ...missing.problems(), ...brokenLinks(setting)];
  if (hasError(problems)) return failure(problems);
  const structure = element(
    "Document",
    parts.map((part) => part.element),
  );
  return success({ pages, structure, headings: setting.headings, targets: setting.targets }, problems);
}

function brokenLinks({ typeCase, targets }: Setting): readonly Problem[] {
  return [...typeCase.linked]
    .filter((id) => !targets.has(id))
    .map((id) => ({
      code: "link-target-missing",
      severity: "warning",
      message: `En länk leder till ”#${id}”, som inte finns i dokumentet.`,
      hint: "Rätta länkens mål i mallen eller texten.",
    }));
}

function layPart(part: Part, partIndex: number, setting: Setting): { pages: readonly BarePage[]; element: Element } {
  const pages: BarePage[] = [];
  const elements: Element[] = [];
  for (const { orientation, blocks } of stretchesOf(part.children)) {
    const sheet = sheetFor(part, orientation, setting);
    const flow = layBlocks(blocks, frameOf(sheet, setting.typeCase.theme), setting);
    elements.push(...flow.elements);
    const columns = paginate(flow.entries, sheet.bodyBottomPt - sheet.bodyTopPt);
    // An empty part still has its page, or its running header would be lost.
    for (const column of columns.length > 0 ? columns : [{ placed: [], usedPt: 0 }]) {
      pages.push({ part, partIndex, isFirstOfPart: pages.length === 0, sheet, column });
    }
  }
  return { pages, element: element("Part", elements) };
}

function withRunningLines(
  { part, partIndex, isFirstOfPart, sheet, column }: BarePage,
  number: number,
  count: number,
  setting: Setting,
): Page {
  const { text } = setting.typeCase.theme;
  const frame = { xPt: sheet.leftPt, widthPt: sheet.contentWidthPt };
  const numbers = { page: number, pages: count };
  const header = layRunning(
    (isFirstOfPart ? part.firstHeader : null) ?? part.header,
    numbers,
    text.header,
    frame,
    setting,
  );
  const footer = layRunning(part.footer, numbers, text.footer, frame, setting);
  return {
    number,
    part: partIndex,
    widthPt: sheet.widthPt,
    heightPt: sheet.heightPt,
    bodyTopPt: sheet.bodyTopPt,
    bodyBottomPt: sheet.bodyBottomPt,
    contentBottomPt: sheet.bodyTopPt + column.usedPt,
    content: column.placed.map(({ topPt, mark }) => ({ topPt: topPt + sheet.bodyTopPt, mark })),
    header: placeRunning(header, sheet.headerTopPt),
    footer: placeRunning(footer, sheet.footerBottomPt - footer.heightPt),
  };
}
