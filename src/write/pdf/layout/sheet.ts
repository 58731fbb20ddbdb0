import type { Part, Section } from "../../../document/node.ts";
import type { Theme } from "../../../theme/theme.ts";
import { points } from "../points.ts";
import { layRunning } from "./lay-running.ts";
import type { Frame, Setting } from "./setting.ts";

/** A page's measures, before anything stands on it. All in points from the page's top left. */
export interface Sheet {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly leftPt: number;
  readonly contentWidthPt: number;
  readonly headerTopPt: number;
  /** Bottom of the footer's last line. */
  readonly footerBottomPt: number;
  readonly bodyTopPt: number;
  readonly bodyBottomPt: number;
}

/** Least space between a running line and the text. */
const CLEARANCE_MM = 4;
/** Wide numbers, so that a running line breaks no differently once the real ones are known. */
const PLACEHOLDER = { page: 888, pages: 888 };

/** The sheet for a part's pages. A running header of many lines pushes the text down; it never stands in it. */
export function sheetFor(part: Part, orientation: Section["orientation"], setting: Setting): Sheet {
  const { page, text } = setting.typeCase.theme;
  const { widthPt, heightPt } = sizeOf(page, orientation);
  const leftPt = points(page.marginLeftMm);
  const contentWidthPt = widthPt - leftPt - points(page.marginRightMm);
  const frame = { xPt: leftPt, widthPt: contentWidthPt };
  const headers = [part.header, ...(part.firstHeader === null ? [] : [part.firstHeader])];
  const headerPt = Math.max(
    ...headers.map((header) => layRunning(header, PLACEHOLDER, text.header, frame, setting).heightPt),
  );
  const footerPt = layRunning(part.footer, PLACEHOLDER, text.footer, frame, setting).heightPt;
  const headerTopPt = points(page.headerMm);
  const footerBottomPt = heightPt - points(page.footerMm);
  const clearancePt = points(CLEARANCE_MM);
  return {
    widthPt,
    heightPt,
    leftPt,
    contentWidthPt,
    headerTopPt,
    footerBottomPt,
    bodyTopPt: Math.max(points(page.marginTopMm), headerPt === 0 ? 0 : headerTopPt + headerPt + clearancePt),
    bodyBottomPt: Math.min(
      heightPt - points(page.marginBottomMm),
      footerPt === 0 ? heightPt : footerBottomPt - footerPt - clearancePt,
    ),
  };
}

function sizeOf(page: Theme["page"], orientation: Section["orientation"]): { widthPt: number; heightPt: number } {
  const widthPt = points(page.widthMm);
  const heightPt = points(page.heightMm);
  return orientation === "portrait" ? { widthPt, heightPt } : { widthPt: heightPt, heightPt: widthPt };
}

/** The frame between the margins. */
export function frameOf(sheet: Sheet, theme: Theme): Frame {
  return {
    xPt: sheet.leftPt,
    fullWidthPt: sheet.contentWidthPt,
    widthPt: Math.min(sheet.contentWidthPt, points(theme.page.measureMm)),
    pageHeightPt: sheet.bodyBottomPt - sheet.bodyTopPt,
    cellStyle: null,
    letterhead: false,
  };
}
