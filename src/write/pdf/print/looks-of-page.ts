import type { FillMark, LineMark, Placed } from "../layout/mark.ts";
import type { Page } from "../layout/page.ts";
import type { Fragment } from "../text/line.ts";
import { wordsOfLine } from "./words-of-line.ts";

/** Text of one size and colour. */
export interface PrintedLook {
  readonly sizePt: number;
  /** `#rrggbb` */
  readonly colour: string;
  /** `#rrggbb` */
  readonly background: string;
  /** The first words on the page that look so. */
  readonly text: string;
}

const PAPER = "#ffffff";

/** Each look of text that occurs on a page, headers and footers too, with the words that show it first. */
export function looksOf(page: Page): readonly PrintedLook[] {
  const looks = new Map<string, PrintedLook>();
  for (const placed of [page.header, page.content, page.footer]) addLooks(placed, looks);
  return [...looks.values()];
}

interface Area {
  readonly topPt: number;
  readonly fill: FillMark;
}

/** What is filled lies beneath what is painted after it. */
function addLooks(placed: readonly Placed[], looks: Map<string, PrintedLook>): void {
  const areas: Area[] = [];
  for (const { topPt, mark } of placed) {
    if (mark.kind === "fill") areas.push({ topPt: topPt + mark.yPt, fill: mark });
    if (mark.kind !== "line") continue;
    for (const fragment of mark.line.fragments) {
      if (fragment.words.length === 0) continue;
      const { sizePt, colour } = fragment.style;
      const background = backgroundOf(fragment, mark, topPt, areas);
      const key = `${sizePt} ${colour} ${background}`;
      if (!looks.has(key)) looks.set(key, { sizePt, colour, background, text: wordsOfLine(mark.line) });
    }
  }
}

function backgroundOf(fragment: Fragment, { xPt, yPt }: LineMark, topPt: number, areas: readonly Area[]): string {
  const x = xPt + fragment.xPt + fragment.widthPt / 2;
  const y = topPt + yPt - fragment.style.sizePt * 0.3;
  const under = areas.findLast(
    ({ topPt: areaTopPt, fill }) =>
      x >= fill.xPt && x <= fill.xPt + fill.widthPt && y >= areaTopPt && y <= areaTopPt + fill.heightPt,
  );
  return under?.fill.colour ?? PAPER;
}
