import { segmentsOf } from "./break-opportunities.ts";
import type { Line } from "./line.ts";
import { LineBreaker, type LineOptions } from "./line-breaker.ts";
import type { RunText } from "./run-text.ts";

/** A last line shorter than this share of the width is a runt: half a word alone below its paragraph. */
const RUNT = 0.12;
const NARROWER = [0.97, 0.94, 0.91, 0.88];

/** Breaks a block's words into lines, ragged right. A word wider than the line is broken; nothing sticks out. */
export function breakLines(text: RunText, options: LineOptions): readonly Line[] {
  const breaker = new LineBreaker(text, options);
  for (const segment of segmentsOf(text.text)) breaker.add(segment);
  return breaker.lines();
}

/** Lines of about equal length, as few as `breakLines` makes: for headings, which look lame with one word below. */
export function breakEvenly(text: RunText, options: LineOptions): readonly Line[] {
  let best = breakLines(text, options);
  if (best.length < 2) return best;
  let narrow = options.widthPt / 2;
  let wide = options.widthPt;
  while (wide - narrow > 4) {
    const widthPt = (narrow + wide) / 2;
    const lines = breakLines(text, { ...options, widthPt });
    if (lines.length > best.length) {
      narrow = widthPt;
    } else {
      best = lines;
      wide = widthPt;
    }
  }
  return best;
}

/** As `breakLines`, but with lines a little shorter where that keeps a short word from standing alone at the end. */
export function breakWithoutRunt(text: RunText, options: LineOptions): readonly Line[] {
  const lines = breakLines(text, options);
  if (lines.length < 3 || !isRunt(lines, options.widthPt)) return lines;
  for (const share of NARROWER) {
    const shorter = breakLines(text, { ...options, widthPt: options.widthPt * share });
    if (shorter.length > lines.length) break;
    if (!isRunt(shorter, options.widthPt)) return shorter;
  }
  return lines;
}

function isRunt(lines: readonly Line[], widthPt: number): boolean {
  return (lines.at(-1)?.widthPt ?? 0) < widthPt * RUNT;
}
