import { deflateSync } from "node:zlib";
import type { FontFace } from "../font/font-face.ts";
import { italicAngleOf, type OpenedFont, postscriptNameOf } from "../font/opened-font.ts";
import { trueTypeSubset } from "../font/true-type-subset.ts";
import type { PdfFile, Reference } from "./pdf-file.ts";
import { real } from "./pdf-value.ts";

/**
 * Embeds the part of a font that shows the given characters. Character `index` is numbered `index + 1`, so that each
 * character has a number, and thereby a reading, of its own even where several share a glyph (hyphen and soft hyphen,
 * space and no-break space).
 */
export function embedFont(
  file: PdfFile,
  reference: Reference,
  face: FontFace,
  codePoints: readonly number[],
  tag: string,
): void {
  const { font } = face;
  const program = fontProgram(face, codePoints);
  const scale = 1000 / font.unitsPerEm;
  const italicAngle = italicAngleOf(font);
  const name = `/${tag}+${postscriptNameOf(font).replaceAll(/[^A-Za-z0-9-]/g, "_")}`;
  const [fontFile, descriptor, descendant, toUnicode] = [
    file.allocate(),
    file.allocate(),
    file.allocate(),
    file.allocate(),
  ];
  file.writeCompressed(
    fontFile,
    program.bytes,
    program.isPostScript ? "/Subtype /CIDFontType0C" : `/Length1 ${program.length}`,
  );
  const box = [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY]
    .map((value) => real(value * scale))
    .join(" ");
  // Flag 4, symbolic: the font's own encoding is not used.
  file.write(
    descriptor,
    `<</Type /FontDescriptor /FontName ${name} /Flags ${italicAngle === 0 ? 4 : 68} /FontBBox [${box}] ` +
      `/ItalicAngle ${real(italicAngle)} /Ascent ${real(face.ascent)} /Descent ${real(face.descent)} ` +
      `/CapHeight ${real((font.capHeight || font.ascent) * scale)} /XHeight ${real((font.xHeight || 0) * scale)} /StemV 0 ` +
      `/${program.isPostScript ? "FontFile3" : "FontFile2"} ${fontFile}>>`,
  );
  const widths = codePoints.map((codePoint) => real(face.advanceOf(codePoint))).join(" ");
  file.write(
    descendant,
    `<</Type /Font /Subtype /${program.isPostScript ? "CIDFontType0" : "CIDFontType2 /CIDToGIDMap /Identity"} ` +
      `/BaseFont ${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ` +
      `/FontDescriptor ${descriptor} /W [1 [${widths}]]>>`,
  );
  file.writeCompressed(toUnicode, program.toUnicode, "");
  file.write(
    reference,
    `<</Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${toUnicode}>>`,
  );
}

interface FontProgram {
  /** Compressed. */
  readonly bytes: Uint8Array;
  /** Not compressed. */
  readonly length: number;
  readonly isPostScript: boolean;
  /** Which characters the numbers stand for, compressed. */
  readonly toUnicode: Uint8Array;
}

const MOST_PROGRAMS = 8;
/** Cutting a font down takes longer than painting a page, and papers mostly use the same characters. */
const programs = new WeakMap<FontFace, Map<string, FontProgram>>();

function fontProgram(face: FontFace, codePoints: readonly number[]): FontProgram {
  const known = programs.get(face) ?? new Map<string, FontProgram>();
  programs.set(face, known);
  const key = codePoints.join(" ");
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const program = cutDown(face, codePoints);
  const [oldest] = known.keys();
  if (known.size >= MOST_PROGRAMS && oldest !== undefined) known.delete(oldest);
  known.set(key, program);
  return program;
}

/** Glyph 0 is the missing glyph, then one glyph a character, then the parts of composite glyphs. */
function cutDown(face: FontFace, codePoints: readonly number[]): FontProgram {
  const { bytes, isPostScript } = subsetOf(
    face.font,
    codePoints.map((codePoint) => face.glyphOf(codePoint)),
  );
  return {
    bytes: deflateSync(bytes),
    length: bytes.length,
    isPostScript,
    toUnicode: deflateSync(toUnicodeMap(codePoints)),
  };
}

function subsetOf(font: OpenedFont, glyphs: readonly number[]): { bytes: Uint8Array; isPostScript: boolean } {
  const trueType = trueTypeSubset(font, glyphs);
  if (trueType !== null) return { bytes: trueType, isPostScript: false };
  const subset = font.createSubset();
  for (const glyph of glyphs) {
    subset.glyphs.push(glyph);
    subset.mapping[glyph] ??= subset.glyphs.length - 1;
  }
  return { bytes: subset.encode(), isPostScript: subset.cff !== undefined };
}

/** ISO 32000-1 9.10.3. */
function toUnicodeMap(codePoints: readonly number[]): Buffer {
  const lines = codePoints.map((codePoint, index) => `<${hex(index + 1)}> <${utf16(codePoint)}>`);
  const blocks: string[] = [];
  // A block holds at most 100 characters.
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`,
    "latin1",
  );
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}

function utf16(codePoint: number): string {
  return Array.from({ length: codePoint > 0xffff ? 2 : 1 }, (_, index) =>
    hex(String.fromCodePoint(codePoint).charCodeAt(index)),
  ).join("");
}
