import type { ShapedWord } from "../font/shaped-word.ts";
import type { InlineMark } from "../structure/element.ts";
import type { RunStyle } from "./run-text.ts";

/** A line of text, ready to be painted: where its fragments stand is settled, where the line stands is not. */
export interface Line {
  readonly fragments: readonly Fragment[];
  /** The spaces at the end left out. */
  readonly widthPt: number;
}

/** Words of one look within one inline mark. */
export interface Fragment {
  /** From the line's left end. */
  readonly xPt: number;
  /** Spaces at the line's end left out. */
  readonly widthPt: number;
  readonly style: RunStyle;
  readonly mark: InlineMark | null;
  readonly words: readonly ShapedWord[];
  /** The tree's own words that these words show. */
  readonly source: string;
}
