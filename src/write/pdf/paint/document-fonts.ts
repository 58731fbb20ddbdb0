import { embedFont } from "../file/embed-font.ts";
import type { PdfFile, Reference } from "../file/pdf-file.ts";
import type { FontFace } from "../font/font-face.ts";
import type { ShapedWord } from "../font/shaped-word.ts";
import type { Page } from "../layout/page.ts";
import type { Fragment } from "../text/line.ts";

/** A font as one document uses it. */
export interface DocumentFont {
  /** As the operators call it: F1, F2 … */
  readonly name: string;
  readonly reference: Reference;
  /** Which number stands for a character, as four hexadecimal digits. */
  readonly codes: ReadonlyMap<number, string>;
  /** Words written once before. */
  readonly written: Map<ShapedWord, string>;
}

/** Embeds the fonts that the pages use, each with the characters that occur, in the order of their code points. */
export function embedFonts(pages: readonly Page[], file: PdfFile): ReadonlyMap<FontFace, DocumentFont> {
  const fonts = new Map<FontFace, DocumentFont>();
  for (const [face, used] of usedCharacters(pages)) {
    const number = fonts.size + 1;
    const reference = file.allocate();
    const codePoints = [...used].sort((a, b) => a - b);
    embedFont(file, reference, face, codePoints, tagOf(number));
    const codes = new Map(codePoints.map((codePoint, index) => [codePoint, (index + 1).toString(16).padStart(4, "0")]));
    fonts.set(face, { name: `F${number}`, reference, codes, written: new Map() });
  }
  return fonts;
}

/** For each face, in the order in which they occur: the characters painted in it. */
function usedCharacters(pages: readonly Page[]): ReadonlyMap<FontFace, ReadonlySet<number>> {
  const characters = new Map<FontFace, Set<number>>();
  const seen = new Set<ShapedWord>();
  const add = ({ style, words }: Fragment): void => {
    const used = characters.get(style.face) ?? new Set();
    characters.set(style.face, used);
    for (const word of words) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const codePoint of word.codePoints) used.add(codePoint);
    }
  };
  for (const { header, content, footer } of pages) {
    for (const placed of [header, content, footer]) {
      for (const { mark } of placed) if (mark.kind === "line") mark.line.fragments.forEach(add);
    }
  }
  return characters;
}

/** Six capitals that mark a subset (ISO 32000-1 9.6.4). */
function tagOf(number: number): string {
  return `KANSL${String.fromCharCode(64 + number)}`;
}

/** Words as an array for `TJ`: numbers of characters, and between them how much closer the next one stands. */
export function glyphArray(font: DocumentFont, words: readonly ShapedWord[]): string {
  let array = "<";
  for (const word of words) array += written(font, word);
  return `${array}>`;
}

function written(font: DocumentFont, word: ShapedWord): string {
  const known = font.written.get(word);
  if (known !== undefined) return known;
  let text = "";
  for (let index = 0; index < word.codePoints.length; index += 1) {
    text += font.codes.get(word.codePoints[index] ?? 0) ?? "0000";
    const kern = word.kerns[index] ?? 0;
    // TJ moves the next glyph to the left by a positive number.
    if (kern !== 0) text += `>${Math.round(-kern)}<`;
  }
  font.written.set(word, text);
  return text;
}
