import { type OpenedFont, openFont } from "./opened-font.ts";
import { type Kerning, pairKerning } from "./pair-kerning.ts";
import type { ShapedWord } from "./shaped-word.ts";
import { equalOf, isUnseen } from "./substitutes.ts";

/** Words kept shaped for a font: enough for any paper's vocabulary, and a bound for a service that runs for months. */
const MOST_WORDS = 50_000;
const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;

/** A font file, opened once for all documents: which characters it has, and how wide words are in it. */
export class FontFace {
  readonly font: OpenedFont;
  /** Above and below the baseline, in thousandths of the size; the descent is negative. */
  readonly ascent: number;
  readonly descent: number;
  readonly #scale: number;
  readonly #kerning: Kerning;
  readonly #characters = new Map<number, readonly number[] | null>();
  readonly #glyphs = new Map<number, number>();
  readonly #advances = new Map<number, number>();
  readonly #words = new Map<string, ShapedWord>();
  readonly #broken = new Map<string, ShapedWord>();

  constructor(bytes: Uint8Array) {
    this.font = openFont(bytes);
    this.#scale = 1000 / this.font.unitsPerEm;
    this.ascent = this.font.ascent * this.#scale;
    this.descent = this.font.descent * this.#scale;
    this.#kerning = pairKerning(this.font);
  }

  /** Whether the character can be shown, if need be by its equal. */
  has(codePoint: number): boolean {
    return this.#shown(codePoint) !== null;
  }

  /** The glyph that shows a character; the text that is read out keeps the character itself. */
  glyphOf(codePoint: number): number {
    const known = this.#glyphs.get(codePoint);
    if (known !== undefined) return known;
    const own = this.font.glyphForCodePoint(codePoint).id;
    const equal = own === 0 ? equalOf(codePoint) : null;
    const glyph = equal === null ? own : this.font.glyphForCodePoint(equal.codePointAt(0) ?? 0).id;
    this.#glyphs.set(codePoint, glyph);
    return glyph;
  }

  /** In thousandths of the size. */
  advanceOf(codePoint: number): number {
    const known = this.#advances.get(codePoint);
    if (known !== undefined) return known;
    const advance = this.font.getGlyph(this.glyphOf(codePoint)).advanceWidth * this.#scale;
    this.#advances.set(codePoint, advance);
    return advance;
  }

  /** The word's glyphs and width. Characters that the font lacks are left out: whoever asks has checked them. */
  shape(word: string): ShapedWord {
    return keep(this.#words, word, () => this.#shape(word, false));
  }

  /** The same with a hyphen after it, for a word broken at the line's end; the hyphen reads as U+00AD. */
  shapeBroken(word: string): ShapedWord {
    return keep(this.#broken, word, () => this.#shape(word, true));
  }

  #shape(word: string, broken: boolean): ShapedWord {
    const codePoints = Array.from(word, (character) => this.#shown(character.codePointAt(0) ?? 0) ?? []).flat();
    if (broken) codePoints.push(SOFT_HYPHEN);
    const kerns: number[] = [];
    let width = 0;
    let inkWidth = 0;
    for (const [index, codePoint] of codePoints.entries()) {
      const kern = this.#kernBetween(codePoint, codePoints[index + 1]);
      kerns.push(kern);
      width += this.advanceOf(codePoint) + kern;
      if (codePoint !== SPACE) inkWidth = width;
    }
    return { codePoints, kerns: kerns.some((kern) => kern !== 0) ? kerns : [], width, inkWidth };
  }

  #kernBetween(left: number, right: number | undefined): number {
    if (right === undefined) return 0;
    return this.#kerning(this.glyphOf(left), this.glyphOf(right)) * this.#scale;
  }

  #shown(codePoint: number): readonly number[] | null {
    const known = this.#characters.get(codePoint);
    if (known !== undefined) return known;
    const shown = this.#look(codePoint);
    this.#characters.set(codePoint, shown);
    return shown;
  }

  /** What is painted for a character; null where the font has neither it nor its equal. */
  #look(codePoint: number): readonly number[] | null {
    if (isUnseen(codePoint)) return [];
    if (codePoint < SPACE && equalOf(codePoint) !== null) return [SPACE];
    if (this.font.glyphForCodePoint(codePoint).id !== 0) return [codePoint];
    const equal = equalOf(codePoint);
    if (equal === null) return null;
    const parts = Array.from(equal, (character) => character.codePointAt(0) ?? 0);
    if (parts.some((part) => this.font.glyphForCodePoint(part).id === 0)) return null;
    return parts.length === 1 ? [codePoint] : parts;
  }
}

function keep(words: Map<string, ShapedWord>, word: string, shape: () => ShapedWord): ShapedWord {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const shaped = shape();
  words.set(word, shaped);
  return shaped;
}
