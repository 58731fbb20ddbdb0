import type { FontFace } from "../font/font-face.ts";
import type { InlineMark } from "../structure/element.ts";

/** How a run of characters looks. */
export interface RunStyle {
  readonly face: FontFace;
  readonly sizePt: number;
  /** `#rrggbb` */
  readonly colour: string;
  readonly fill: string | null;
  readonly underline: boolean;
}

/** Characters of one look within one inline mark; `end` is the index after the last. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: RunStyle;
  readonly mark: InlineMark | null;
}

/** A block's words as one string, so that lines can break where they should across emphasis and links. */
export interface RunText {
  /** Composed (NFC); a forced line break is a line feed. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** The tree's own characters behind each index of `text`; null where they are the same throughout. */
  readonly sources: readonly string[] | null;
}

/** The tree's words behind a stretch of the text. A forced break counts as a space there. */
export function sourceOf({ text, sources }: RunText, start: number, end: number): string {
  if (sources !== null) return sources.slice(start, end).join("");
  return text.slice(start, end).replaceAll("\n", " ");
}
