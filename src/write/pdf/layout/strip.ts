import type { Mark } from "./mark.ts";

/** A horizontal strip of the column that no page break cuts: a line of text, a row of facts, a picture. */
export interface Strip {
  readonly kind: "strip";
  readonly heightPt: number;
  /** Space above, left out at the top of a page or cell. */
  readonly gapPt: number;
  /** What it costs to begin a page with this strip; see `break-cost.ts`. */
  readonly breakCost: number;
  readonly marks: readonly Mark[];
}
