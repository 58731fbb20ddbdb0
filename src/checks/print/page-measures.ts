import type { PrintedPage } from "../printed-page.ts";

/** A page of which less than this share is filled looks empty. */
export const SPARSE = 0.2;

/** Height between header and footer. */
export function bodyHeight({ bodyTopPt, bodyBottomPt }: PrintedPage): number {
  return bodyBottomPt - bodyTopPt;
}

/** Share of the height between header and footer that the content takes, 0–1. */
export function fullness(page: PrintedPage): number {
  return (page.contentBottomPt - page.bodyTopPt) / bodyHeight(page);
}

/** Whether one page's text simply goes on from the other's: same part, same way round. */
export function flowsOn(page: PrintedPage, next: PrintedPage | undefined): boolean {
  return next !== undefined && page.part === next.part && Math.abs(page.widthPt - next.widthPt) < 1;
}
