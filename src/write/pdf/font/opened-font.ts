import { create } from "fontkit";

/**
 * The doors of fontkit that this writer uses, with the tables that its published types leave out.
 * Everything that is known of fontkit's inside is written down here.
 */
export interface OpenedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly GPOS?: PositioningTable | null;
  /** Glyph 0 where the font lacks the character. */
  glyphForCodePoint(codePoint: number): { readonly id: number };
  getGlyph(glyph: number): { readonly advanceWidth: number };
  createSubset(): FontSubset;
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

/** OpenType GPOS, as far as pair kerning goes. */
export interface PositioningTable {
  readonly scriptList: readonly { readonly tag: string; readonly script: Script }[];
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: LazyArray<Lookup>;
}
export interface Script {
  readonly defaultLangSys: { readonly featureIndexes: readonly number[] } | null;
}
export interface Lookup {
  readonly lookupType: number;
  readonly subTables: Iterable<PairTable | { readonly lookupType: number; readonly extension: PairTable }>;
}
export interface LazyArray<T> {
  get(index: number): T;
}
export type PairTable = PairList | PairClasses;
interface PairList {
  readonly version: 1;
  readonly coverage: Coverage;
  readonly pairSets: LazyArray<Iterable<{ readonly secondGlyph: number; readonly value1: Adjustment | null }>>;
}
interface PairClasses {
  readonly version: 2;
  readonly coverage: Coverage;
  readonly classDef1: GlyphClasses;
  readonly classDef2: GlyphClasses;
  readonly classRecords: LazyArray<LazyArray<{ readonly value1: Adjustment | null }>>;
}
export interface Adjustment {
  readonly xAdvance?: number;
}
export type Coverage =
  | { readonly version: 1; readonly glyphs: readonly number[] }
  | { readonly version: 2; readonly rangeRecords: readonly CoverageRange[] };
interface CoverageRange {
  readonly start: number;
  readonly end: number;
  readonly startCoverageIndex: number;
}
export type GlyphClasses =
  | { readonly version: 1; readonly startGlyph: number; readonly classValueArray: readonly number[] }
  | { readonly version: 2; readonly classRangeRecord: readonly ClassRange[] };
interface ClassRange {
  readonly start: number;
  readonly end: number;
  readonly class: number;
}

/** Reads a TrueType or OpenType font. Throws where the bytes are no font. */
export function openFont(bytes: Uint8Array): OpenedFont {
  return create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as unknown as OpenedFont;
}
