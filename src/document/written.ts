import type { Problem } from "../problem.ts";

/** What a writer hands back. */
export interface Written {
  readonly bytes: Uint8Array;
  /**
   * The text that the writer set, gathered where it set it, in reading order: one entry a block, head rows once,
   * without list labels, page headers or footers. Compared with the tree's own text.
   */
  readonly text: readonly string[];
  /** What could not be shown as the tree has it, for instance a character that no font holds. */
  readonly problems: readonly Problem[];
}

/** The bytes of each picture, by the name that a figure's `source` gives (PNG or JPEG). */
export type Images = ReadonlyMap<string, Uint8Array>;
