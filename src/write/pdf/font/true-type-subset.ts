import { type OpenedFont, tableOf } from "./opened-font.ts";

/** A glyph of the subset: its outline, and its number in the font. */
interface Kept {
  readonly glyph: number;
  readonly outline: Uint8Array;
}

/** Flags of a part of a composite glyph (OpenType, “glyf”). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;

/**
 * The part of a TrueType font that shows the glyphs asked for: glyph 0, then those, in order, then the parts of composite
 * ones. Null where the font has other outlines, or variations. fontkit's own is the same to the byte, but takes ten times
 * as long: it unpacks every outline and packs it again.
 */
export function trueTypeSubset(font: OpenedFont, glyphs: readonly number[]): Uint8Array | null {
  const [head, hhea, maxp, loca, glyf, hmtx] = ["head", "hhea", "maxp", "loca", "glyf", "hmtx"].map((tag) =>
    tableOf(font, tag),
  );
  if (!head || !hhea || !maxp || !loca || !glyf || !hmtx || tableOf(font, "fvar") !== null) return null;
  const isLong = head.getInt16(50) === 1;
  const startOf = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const kept = withParts([0, ...glyphs], (glyph) => bytesOf(glyf).slice(startOf(glyph), startOf(glyph + 1)));
  const copied = (tag: string): readonly (readonly [string, Uint8Array])[] => {
    const table = tableOf(font, tag);
    return table === null ? [] : [[tag, bytesOf(table)]];
  };
  return fontFile([
    ["head", bytesOf(head)],
    ["hhea", withNumber(hhea, 34, kept.length)],
    ["loca", locations(kept, isLong)],
    ["maxp", withNumber(maxp, 4, kept.length)],
    ...copied("cvt "),
    ...copied("prep"),
    ["glyf", Buffer.concat(kept.map(({ outline }) => outline))],
    ["hmtx", metrics(kept, hmtx, hhea.getUint16(34))],
    ...copied("fpgm"),
  ]);
}

/** The glyphs, and after them the parts that composite ones are made of, which they name by their new numbers. */
function withParts(glyphs: readonly number[], outlineOf: (glyph: number) => Uint8Array): readonly Kept[] {
  const kept = glyphs.map((glyph): Kept => ({ glyph, outline: outlineOf(glyph) }));
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index] as const).reverse());
  const numberOf = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, kept.length);
    return kept.push({ glyph, outline: outlineOf(glyph) }) - 1;
  };
  // The list grows meanwhile: parts may have parts.
  for (const { outline } of kept) renumberParts(outline, numberOf);
  return kept;
}

/** In place, in a copy of the font's own. */
function renumberParts(outline: Uint8Array, numberOf: (glyph: number) => number): void {
  if (outline.length === 0) return;
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return;
  let flags = MORE_PARTS;
  for (let at = 10; (flags & MORE_PARTS) !== 0; at += partLength(flags)) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
  }
}

function partLength(flags: number): number {
  const place = (flags & WORDS) === 0 ? 2 : 4;
  if ((flags & SCALE) !== 0) return 4 + place + 2;
  if ((flags & TWO_SCALES) !== 0) return 4 + place + 4;
  return 4 + place + ((flags & FOUR_SCALES) === 0 ? 0 : 8);
}

function locations(kept: readonly Kept[], isLong: boolean): Uint8Array {
  const size = isLong ? 4 : 2;
  const bytes = new Uint8Array(size * (kept.length + 1));
  const view = viewOf(bytes);
  let offset = 0;
  for (const [index, { outline }] of [...kept, { outline: [] }].entries()) {
    if (isLong) view.setUint32(size * index, offset);
    else view.setUint16(size * index, offset / 2);
    offset += outline.length;
  }
  return bytes;
}

/** Each glyph's advance and bearing; in the font, glyphs from `count` on have the last advance. */
function metrics(kept: readonly Kept[], hmtx: DataView, count: number): Uint8Array {
  const bytes = new Uint8Array(4 * kept.length);
  const view = viewOf(bytes);
  for (const [index, { glyph }] of kept.entries()) {
    view.setUint16(4 * index, hmtx.getUint16(4 * Math.min(glyph, count - 1)));
    view.setUint16(4 * index + 2, hmtx.getUint16(glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count)));
  }
  return bytes;
}

function withNumber(table: DataView, at: number, value: number): Uint8Array {
  const bytes = bytesOf(table).slice();
  viewOf(bytes).setUint16(at, value);
  return bytes;
}

/** Tables behind their directory (OpenType, “Organization of an OpenType font”). Checksums are left at zero, as in fontkit. */
function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.write("true", 0, "latin1");
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE(tables.length * 16 - power * 16, 10);
  let offset = directory.length;
  for (const [index, [tag, { length }]] of tables.entries()) {
    directory.write(tag, 12 + 16 * index, "latin1");
    directory.writeUInt32BE(offset, 20 + 16 * index);
    directory.writeUInt32BE(length, 24 + 16 * index);
    offset += length;
  }
  return Buffer.concat([directory, ...tables.map(([, bytes]) => bytes)]);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
