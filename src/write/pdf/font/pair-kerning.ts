import { type OpenedFont, tableOf } from "./opened-font.ts";

/** How much closer (negative) the right glyph stands to the left one, in the font's own units. */
export type Kerning = (left: number, right: number) => number;

/** As a subtable has it; null where it says nothing of the left glyph, or of the pair. */
type PairTable = (left: number, right: number) => number | null;

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;
/** Bits of a value format: the two values that stand before the horizontal advance, and the advance itself. */
const PLACEMENTS = 0b0011;
const X_ADVANCE = 0b0100;

/**
 * The font's pair kerning for Latin text (OpenType GPOS, feature kern, lookup type 2), each pair looked up once.
 * fontkit's full shaper takes some 200 µs a pair, and Swedish needs nothing else that it does. The table is read where it
 * stands: fontkit would unpack all of it first, which takes longer than to set a page.
 */
export function pairKerning(font: OpenedFont): Kerning {
  const positioning = tableOf(font, "GPOS");
  const lookups = positioning === null ? [] : kerningLookups(positioning);
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 0x10000 + right;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const value = lookups.reduce((sum, tables) => sum + adjustment(tables, left, right), 0);
    known.set(key, value);
    return value;
  };
}

/** The first table that covers the pair decides (OpenType, “Pair adjustment positioning”). */
function adjustment(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const value = table(left, right);
    if (value !== null) return value;
  }
  return 0;
}

function kerningLookups(table: DataView): readonly (readonly PairTable[])[] {
  const [scripts, features, lookups] = [table.getUint16(4), table.getUint16(6), table.getUint16(8)];
  const script = tagged(table, scripts, "latn") ?? tagged(table, scripts, "DFLT");
  const language = script === undefined ? 0 : table.getUint16(script);
  if (script === undefined || language === 0) return [];
  return numbers(table, script + language + 4)
    .filter((feature) => tagAt(table, features + 2 + 6 * feature) === "kern")
    .flatMap((feature) => numbers(table, features + table.getUint16(features + 6 + 6 * feature) + 2))
    .map((lookup) => pairTables(table, lookups + table.getUint16(lookups + 2 + 2 * lookup)));
}

/** Where what a list has under a tag begins. */
function tagged(table: DataView, list: number, tag: string): number | undefined {
  const count = table.getUint16(list);
  for (let at = list + 2; at < list + 2 + 6 * count; at += 6) {
    if (tagAt(table, at) === tag) return list + table.getUint16(at + 4);
  }
  return undefined;
}

function tagAt(table: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => table.getUint8(at + index)));
}

/** A count, and so many numbers after it. */
function numbers(table: DataView, at: number): readonly number[] {
  return Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index));
}

function pairTables(table: DataView, lookup: number): readonly PairTable[] {
  const type = table.getUint16(lookup);
  return numbers(table, lookup + 4).flatMap((offset) => {
    const at = lookup + offset;
    if (type === PAIR_ADJUSTMENT) return pairTable(table, at);
    const isFarAway = type === EXTENSION && table.getUint16(at + 2) === PAIR_ADJUSTMENT;
    return isFarAway ? pairTable(table, at + table.getUint32(at + 4)) : [];
  });
}

/** Format 1 lists pairs glyph by glyph, format 2 has classes of glyphs. */
function pairTable(table: DataView, at: number): PairTable {
  const coverage = at + table.getUint16(at + 2);
  const [format, second] = [table.getUint16(at + 4), table.getUint16(at + 6)];
  const advanceOf = (value: number): number =>
    (format & X_ADVANCE) === 0 ? 0 : table.getInt16(value + sizeOf(format & PLACEMENTS));
  const size = sizeOf(format) + sizeOf(second);
  if (table.getUint16(at) === 2) {
    const [firstClasses, secondClasses] = [at + table.getUint16(at + 8), at + table.getUint16(at + 10)];
    const classes = table.getUint16(at + 14);
    return (left, right) => {
      if (coverageIndex(table, coverage, left) < 0) return null;
      const record = classOf(table, firstClasses, left) * classes + classOf(table, secondClasses, right);
      return advanceOf(at + 16 + record * size);
    };
  }
  return (left, right) => {
    const index = coverageIndex(table, coverage, left);
    if (index < 0) return null;
    const pairs = at + table.getUint16(at + 10 + 2 * index);
    const pair = search(table, pairs + 2, table.getUint16(pairs), 2 + size, 0, right);
    return pair < 0 ? null : advanceOf(pairs + 4 + pair * (2 + size));
  };
}

/** In bytes: two for each value that the format names. */
function sizeOf(format: number): number {
  let size = 0;
  for (let bits = format; bits !== 0; bits >>= 1) size += 2 * (bits & 1);
  return size;
}

function coverageIndex(table: DataView, at: number, glyph: number): number {
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1) return search(table, at + 4, count, 2, 0, glyph);
  const range = search(table, at + 4, count, 6, 2, glyph);
  if (range < 0) return -1;
  const start = at + 4 + 6 * range;
  return table.getUint16(start + 4) + glyph - table.getUint16(start);
}

function classOf(table: DataView, at: number, glyph: number): number {
  if (table.getUint16(at) === 1) {
    const index = glyph - table.getUint16(at + 2);
    return index >= 0 && index < table.getUint16(at + 4) ? table.getUint16(at + 6 + 2 * index) : 0;
  }
  const range = search(table, at + 4, table.getUint16(at + 2), 6, 2, glyph);
  return range < 0 ? 0 : table.getUint16(at + 8 + 6 * range);
}

/**
 * Which of the records, that are in the order of their glyphs, holds the glyph; -1 where none does. Each begins with its
 * first glyph; `last` is where in it the last one stands.
 */
function search(table: DataView, at: number, count: number, size: number, last: number, glyph: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = at + middle * size;
    if (glyph < table.getUint16(record)) high = middle - 1;
    else if (glyph > table.getUint16(record + last)) low = middle + 1;
    else return middle;
  }
  return -1;
}
