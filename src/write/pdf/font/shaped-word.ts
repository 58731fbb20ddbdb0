/** A word, with the spaces after it, in one font: its glyphs stand fixed, only the size is still open. */
export interface ShapedWord {
  /** What is painted, one glyph each, in order. */
  readonly codePoints: readonly number[];
  /** After each glyph: how much closer the next one stands (negative), in thousandths of the size. Empty for none. */
  readonly kerns: readonly number[];
  /** In thousandths of the size, spaces at the end included. */
  readonly width: number;
  /** In thousandths of the size, spaces at the end left out. */
  readonly inkWidth: number;
}
