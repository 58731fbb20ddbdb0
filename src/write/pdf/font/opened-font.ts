import { create } from "fontkit";

/**
 * The doors of fontkit that this writer uses, with the tables that its published types leave out.
 * Everything that is known of fontkit's inside is written down here.
 */
export interface OpenedFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  /** Glyph 0 where the font lacks the character. */
  glyphForCodePoint(codePoint: number): { readonly id: number };
  getGlyph(glyph: number): { readonly advanceWidth: number };
  createSubset(): FontSubset;
  readonly directory: { readonly tables: Readonly<Record<string, { readonly length: number }>> };
  /** The bytes that hold a table, and where it begins in them; null where the font has no such table. */
  _getTableStream(tag: string): { readonly buffer: Uint8Array; readonly pos: number } | null;
}

export interface FontSubset {
  /** The font's glyph for each glyph of the subset; number 0 is there from the start. */
  readonly glyphs: number[];
  /** Where a glyph of the font stands in the subset; the parts of composite glyphs are looked up here. */
  readonly mapping: Record<number, number>;
  /** Present in a subset of an OpenType font with PostScript outlines. */
  readonly cff?: object;
  encode(): Uint8Array;
}

/** Reads a TrueType or OpenType font. Throws where the bytes are no font. */
export function openFont(bytes: Uint8Array): OpenedFont {
  return create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as unknown as OpenedFont;
}

/** A table of the font as its bytes; null where the font has no such table. */
export function tableOf(font: OpenedFont, tag: string): DataView | null {
  const stream = font._getTableStream(tag);
  const entry = font.directory.tables[tag];
  if (stream === null || entry === undefined) return null;
  const { buffer, pos } = stream;
  return new DataView(buffer.buffer, buffer.byteOffset + pos, entry.length);
}

/** In degrees, counter-clockwise. fontkit would read the names of all glyphs to find it. */
export function italicAngleOf(font: OpenedFont): number {
  return (tableOf(font, "post")?.getInt32(4) ?? 0) / 0x10000;
}

/** The name that PostScript and PDF know the font by: record 6 of its names, in ASCII. fontkit would read all of them. */
export function postscriptNameOf(font: OpenedFont): string {
  const names = tableOf(font, "name");
  const count = names?.getUint16(2) ?? 0;
  for (let at = 6; names !== null && at < 6 + 12 * count; at += 12) {
    if (names.getUint16(at + 6) !== 6) continue;
    // The Macintosh's have one byte a letter, the others two.
    const size = names.getUint16(at) === 1 ? 1 : 2;
    const start = names.getUint16(4) + names.getUint16(at + 10) + size - 1;
    const letters = Array.from({ length: names.getUint16(at + 8) / size }, (_, index) =>
      names.getUint8(start + size * index),
    );
    return String.fromCharCode(...letters);
  }
  return "";
}
