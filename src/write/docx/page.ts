import type { Theme } from "../../theme/theme.ts";
import { twips } from "./units.ts";

export type Orientation = "portrait" | "landscape";

/** The text area of a page, in the units that its readers use. */
export interface TextArea {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly widthTwips: number;
}

/** What is left between the margins; a page lying down keeps the margins of one standing up. */
export function textArea(theme: Theme, orientation: Orientation): TextArea {
  const { page } = theme;
  const [width, height] = orientation === "portrait" ? [page.widthMm, page.heightMm] : [page.heightMm, page.widthMm];
  const widthMm = width - page.marginLeftMm - page.marginRightMm;
  const heightMm = height - page.marginTopMm - page.marginBottomMm;
  return { widthMm, heightMm, widthTwips: twips(widthMm) };
}

/** Right indent, in twips, that holds running text to the theme's measure. */
export function measureIndent(theme: Theme, orientation: Orientation): number {
  return Math.max(0, textArea(theme, orientation).widthTwips - twips(theme.page.measureMm));
}
