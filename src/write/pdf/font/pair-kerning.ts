import type { Coverage, GlyphClasses, OpenedFont, PairTable, PositioningTable } from "./opened-font.ts";

/** How much closer (negative) the right glyph stands to the left one, in the font's own units. */
export type Kerning = (left: number, right: number) => number;

/**
 * The font's pair kerning for Latin text (OpenType GPOS, feature kern, lookup type 2), each pair looked up once.
 * fontkit's full shaper takes some 200 µs a pair, and Swedish needs nothing else that it does.
 */
export function pairKerning(font: OpenedFont): Kerning {
  const lookups = font.GPOS ? kerningLookups(font.GPOS) : [];
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

function kerningLookups(positioning: PositioningTable): readonly (readonly PairTable[])[] {
  const { scriptList, featureList, lookupList } = positioning;
  const script = scriptList.find(({ tag }) => tag === "latn") ?? scriptList.find(({ tag }) => tag === "DFLT");
  const features = script?.script.defaultLangSys?.featureIndexes ?? [];
  return features
    .flatMap((index) => featureList[index] ?? [])
    .filter(({ tag }) => tag === "kern")
    .flatMap(({ feature }) => feature.lookupListIndexes)
    .map((index) => Array.from(lookupList.get(index).subTables, pairTable).filter((table) => table !== null));
}

function pairTable(
  table: PairTable | { readonly lookupType: number; readonly extension: PairTable },
): PairTable | null {
  if (!("extension" in table)) return table;
  return table.lookupType === 2 ? table.extension : null;
}

/** The first table that covers the pair decides (OpenType, “Pair adjustment positioning”). */
function adjustment(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const index = coverageIndex(table.coverage, left);
    if (index < 0) continue;
    if (table.version === 2) {
      const record = table.classRecords.get(classOf(table.classDef1, left)).get(classOf(table.classDef2, right));
      return record.value1?.xAdvance ?? 0;
    }
    for (const pair of table.pairSets.get(index)) {
      if (pair.secondGlyph === right) return pair.value1?.xAdvance ?? 0;
    }
  }
  return 0;
}

function coverageIndex(coverage: Coverage, glyph: number): number {
  if (coverage.version === 1) return coverage.glyphs.indexOf(glyph);
  const range = coverage.rangeRecords.find(({ start, end }) => start <= glyph && glyph <= end);
  return range === undefined ? -1 : range.startCoverageIndex + glyph - range.start;
}

function classOf(classes: GlyphClasses, glyph: number): number {
  if (classes.version === 1) return classes.classValueArray[glyph - classes.startGlyph] ?? 0;
  return classes.classRangeRecord.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}
