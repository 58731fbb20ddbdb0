import type { TextStyle } from "../../../theme/theme.ts";
import type { FontFace } from "../font/font-face.ts";
import type { Element } from "../structure/element.ts";
import type { Line } from "../text/line.ts";
import { BREAK_COST } from "./break-cost.ts";
import type { LineMark, Mark } from "./mark.ts";
import type { Strip } from "./strip.ts";

const UNDERLINE_BELOW = 0.13;
const UNDERLINE_THICKNESS = 0.05;

/** Height of a line, in points. */
export function lineHeight(style: TextStyle): number {
  return style.sizePt * style.lineHeight;
}

/** From the line's top to where its letters stand: the letters are centred in the line's height. */
export function baseline(style: TextStyle, face: FontFace): number {
  const ascentPt = (face.ascent * style.sizePt) / 1000;
  const descentPt = (face.descent * style.sizePt) / 1000;
  return (lineHeight(style) - (ascentPt - descentPt)) / 2 + ascentPt;
}

/** The marks of one line: what lies behind its words, the words, the rules beneath links. */
export function marksOfLine(line: Line, xPt: number, yPt: number, element: Element | null): readonly Mark[] {
  const words: LineMark = { kind: "line", xPt, yPt, line, element };
  if (!line.fragments.some(({ style }) => style.fill !== null || style.underline)) return [words];
  const fills: Mark[] = [];
  const rules: Mark[] = [];
  for (const { style, xPt: offsetPt, widthPt } of line.fragments) {
    const at = { xPt: xPt + offsetPt, widthPt };
    if (style.fill !== null) {
      const topPt = yPt - style.sizePt * 0.92;
      fills.push({ kind: "fill", ...at, yPt: topPt, heightPt: style.sizePt * 1.2, colour: style.fill });
    }
    if (style.underline) {
      const thicknessPt = style.sizePt * UNDERLINE_THICKNESS;
      rules.push({ kind: "rule", ...at, yPt: yPt + style.sizePt * UNDERLINE_BELOW, thicknessPt, colour: style.colour });
    }
  }
  return [...fills, words, ...rules];
}

/** A paragraph's lines under one another, at least two on either side of a page break. */
export function stripsOfLines(
  lines: readonly Line[],
  style: TextStyle,
  face: FontFace,
  xPt: number,
  element: Element | null,
): readonly Strip[] {
  const heightPt = lineHeight(style);
  const yPt = baseline(style, face);
  return lines.map((line, index) => ({
    kind: "strip",
    heightPt,
    gapPt: 0,
    breakCost: costBefore(index, lines.length),
    marks: marksOfLine(line, xPt, yPt, element),
  }));
}

function costBefore(index: number, count: number): number {
  if (index === 0) return BREAK_COST.free;
  return index >= 2 && count - index >= 2 ? BREAK_COST.insideParagraph : BREAK_COST.widow;
}
