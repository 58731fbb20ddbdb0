import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from "docx";
import { LineRuleType } from "docx";

import type { TextStyle, Theme } from "../../theme/theme.ts";
import { halfPoints, hexColour, twips } from "./units.ts";
import { lineUnits, wordFont } from "./word-font.ts";

/** One paragraph style, before it becomes Word's. */
export interface ParagraphLook {
  readonly id: string;
  /** The name in Word's style list; Word translates the names that it knows ("heading 1" → "Rubrik 1"). */
  readonly name: string;
  readonly basedOn: string | null;
  /** The style of the paragraph that Enter begins. */
  readonly next: string;
  /** Place in Word's style list: low comes first, 99 is among the rest. */
  readonly priority: number;
  readonly paragraph: IParagraphStylePropertiesOptions;
  readonly run: IRunStylePropertiesOptions;
}

/** Type and line spacing of a theme style. Always with a line rule: without one LibreOffice 7.4 sets lines solid. */
export function spacingOf(theme: Theme, style: TextStyle) {
  return {
    before: twips(style.spaceBeforeMm),
    after: twips(style.spaceAfterMm),
    line: lineUnits(theme, style),
    lineRule: LineRuleType.AUTO,
  } as const;
}

/** Font, size, weight, slant and colour of a theme style. */
export function runOf(theme: Theme, style: TextStyle): IRunStylePropertiesOptions {
  return {
    font: wordFont(theme, style),
    size: halfPoints(style.sizePt),
    bold: style.bold,
    italics: style.italic,
    color: colourOf(theme, style.colour),
  };
}

function colourOf(theme: Theme, name: string): string {
  const colour = new Map<string, string>(Object.entries(theme.colours)).get(name);
  if (colour === undefined) throw new Error(`The theme has no colour called ${name}; readTheme lets none through.`);
  return hexColour(colour);
}
