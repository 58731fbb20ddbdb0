import type { Inline, Running } from "../../../document/node.ts";
import type { TextStyle } from "../../../theme/theme.ts";
import { layInlines } from "./lay-text-block.ts";
import { asArtifact, type Placed } from "./mark.ts";
import type { Setting } from "./setting.ts";
import type { Strip } from "./strip.ts";

/** Share of the width that the start of a running line may take where there is an end beside it. */
const START_SHARE = 0.68;

/** The numbers that a running line shows. */
export interface PageNumbers {
  readonly page: number;
  readonly pages: number;
}

/** A running header or footer, set but not placed. */
export interface RunningLines {
  readonly heightPt: number;
  readonly strips: readonly Strip[];
}

/** Sets the start at the left margin and the end at the right one, line by line. */
export function layRunning(
  running: Running,
  numbers: PageNumbers,
  style: TextStyle,
  { xPt, widthPt }: { readonly xPt: number; readonly widthPt: number },
  setting: Setting,
): RunningLines {
  const start = withNumbers(running.start, numbers);
  const end = withNumbers(running.end, numbers);
  const startPt = end.length === 0 ? widthPt : widthPt * START_SHARE;
  const left = layInlines(start, style, { xPt, widthPt: startPt, cellStyle: null }, setting, null);
  const endFrame = { xPt, widthPt: start.length === 0 ? widthPt : widthPt * (1 - START_SHARE), cellStyle: null };
  const right = layInlines(end, style, endFrame, setting, null).map((strip) => flushRight(strip, widthPt));
  const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { heightPt }) => sum + heightPt, 0);
  return { heightPt: Math.max(heightOf(left), heightOf(right)), strips: [...stacked(left), ...stacked(right)] };
}

/** The lines at their places, the first at `topPt`. */
export function placeRunning({ strips }: RunningLines, topPt: number): readonly Placed[] {
  return strips.flatMap(({ gapPt, marks }) => marks.map((mark) => ({ topPt: topPt + gapPt, mark: asArtifact(mark) })));
}

/** Here the gap is counted from the running line's top, since start and end stand beside one another. */
function stacked(strips: readonly Strip[]): readonly Strip[] {
  let topPt = 0;
  return strips.map((strip) => {
    const placed = { ...strip, gapPt: topPt };
    topPt += strip.heightPt;
    return placed;
  });
}

function flushRight(strip: Strip, widthPt: number): Strip {
  const line = strip.marks.find((mark) => mark.kind === "line");
  const byPt = widthPt - (line?.line.widthPt ?? 0);
  return { ...strip, marks: strip.marks.map((mark) => ({ ...mark, xPt: mark.xPt + byPt })) };
}

function withNumbers(inlines: readonly Inline[], numbers: PageNumbers): readonly Inline[] {
  return inlines.map((inline) => withNumber(inline, numbers));
}

function withNumber(inline: Inline, numbers: PageNumbers): Inline {
  switch (inline.type) {
    case "pageNumber":
      return { type: "text", value: String(numbers.page), path: null };
    case "pageCount":
      return { type: "text", value: String(numbers.pages), path: null };
    case "text":
    case "break":
      return inline;
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return { ...inline, children: withNumbers(inline.children, numbers) };
  }
}
