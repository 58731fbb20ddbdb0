import type { Element } from "../structure/element.ts";
import type { Line } from "../text/line.ts";

/** What leaves ink. `xPt` counts from the page's left edge, `yPt` downwards from the top of the strip that holds it. */
export type Mark = LineMark | RuleMark | FillMark | PictureMark;

export interface LineMark {
  readonly kind: "line";
  readonly xPt: number;
  /** Where the letters stand. */
  readonly yPt: number;
  readonly line: Line;
  /** The element whose words these are; null for what is repeated on each page (an artifact). */
  readonly element: Element | null;
}

/** A horizontal rule; `yPt` is its middle. */
export interface RuleMark {
  readonly kind: "rule";
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly thicknessPt: number;
  readonly colour: string;
}

export interface FillMark {
  readonly kind: "fill";
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly colour: string;
}

export interface PictureMark {
  readonly kind: "picture";
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly source: string;
  readonly element: Element;
}

/** A mark at its place on a page: `topPt` is where its strip begins. */
export interface Placed {
  readonly topPt: number;
  readonly mark: Mark;
}

/** The same mark as an artifact: for what a page repeats. */
export function asArtifact(mark: Mark): Mark {
  return mark.kind === "line" ? { ...mark, element: null } : mark;
}
