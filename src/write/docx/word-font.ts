import type { TextStyle, Theme } from "../../theme/theme.ts";
import { millimetresOfPoints } from "./units.ts";

/** What the writer must know of a font that only the clerk's Word has. */
interface FontMeasures {
  /** The font's own line as a share of its size. */
  readonly line: number;
  /** The mean letter of running Swedish, spaces included, as a share of its size. */
  readonly letter: number;
}

/** Calibri measured on its metric twin Carlito and the paper of 2022; the others to a few hundredths. */
const MEASURES: ReadonlyMap<string, FontMeasures> = new Map([
  ["Aptos", { line: 1.28, letter: 0.46 }],
  ["Arial", { line: 1.15, letter: 0.46 }],
  ["Calibri", { line: 1.2207, letter: 0.41 }],
  ["Cambria", { line: 1.1724, letter: 0.45 }],
  ["Garamond", { line: 1.125, letter: 0.38 }],
  ["Georgia", { line: 1.1362, letter: 0.46 }],
  ["Segoe UI", { line: 1.33, letter: 0.47 }],
  ["Times New Roman", { line: 1.15, letter: 0.4 }],
  ["Verdana", { line: 1.2153, letter: 0.53 }],
]);
const USUAL: FontMeasures = { line: 1.2, letter: 0.45 };

/** A word of many m is so much wider than the mean: “Kommunkansliet”. */
const WIDE_WORD = 1.15;
/** So much of a line is left empty, because words are not broken. */
const RAGGED = 1.07;

/** The name under which the style's font is known in Word. */
export function wordFont(theme: Theme, { font }: Pick<TextStyle, "font">): string {
  const family = theme.fonts[font];
  if (family === undefined) throw new Error(`The theme has no font called ${font}; readTheme lets none through.`);
  return family.word;
}

/**
 * 240ths of the font's line, for `w:spacing w:line` with `w:lineRule="auto"`. Word counts automatic spacing in lines of
 * the font's own height, the theme in the size.
 */
export function lineUnits(theme: Theme, style: TextStyle): number {
  return Math.round((240 * style.lineHeight) / measuresOf(theme, style).line);
}

/** About how wide a word is, in mm: rather too wide than too narrow. */
export function wordWidthMm(letters: number, theme: Theme, style: TextStyle): number {
  return letters * letterMm(theme, style) * WIDE_WORD;
}

/** About how many letters go on a line so wide. */
export function lettersOnLine(widthMm: number, theme: Theme, style: TextStyle): number {
  return Math.max(1, Math.floor(widthMm / (letterMm(theme, style) * RAGGED)));
}

function letterMm(theme: Theme, style: TextStyle): number {
  return millimetresOfPoints(style.sizePt) * measuresOf(theme, style).letter;
}

function measuresOf(theme: Theme, style: TextStyle): FontMeasures {
  return MEASURES.get(wordFont(theme, style)) ?? USUAL;
}
