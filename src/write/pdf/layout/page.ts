import type { Element } from "../structure/element.ts";
import type { Placed } from "./mark.ts";
import type { HeadingEntry, Target } from "./setting.ts";

/** A page, laid out: plain data, for the painter and for whoever checks how a print will look. */
export interface Page {
  /** From 1, through the whole document. */
  readonly number: number;
  /** Which of the document's parts it belongs to, from 0. */
  readonly part: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** The column between header and footer. */
  readonly bodyTopPt: number;
  readonly bodyBottomPt: number;
  /** How far down the content reaches. */
  readonly contentBottomPt: number;
  readonly content: readonly Placed[];
  /** Artifacts: the running header and footer. */
  readonly header: readonly Placed[];
  readonly footer: readonly Placed[];
}

/** A document, laid out. */
export interface Layout {
  readonly pages: readonly Page[];
  /** The root of the structure, of type Document. */
  readonly structure: Element;
  readonly headings: readonly HeadingEntry[];
  readonly targets: ReadonlyMap<string, Target>;
}
