import type { Heading, Inline, Paragraph } from "../../../document/node.ts";
import { textOfInlines } from "../../../document/text.ts";
import { faceOf, type TextStyle } from "../../../theme/theme.ts";
import { points } from "../points.ts";
import { type Element, type ElementType, element } from "../structure/element.ts";
import { breakEvenly, breakLines, breakWithoutRunt } from "../text/break-lines.ts";
import { flatten } from "../text/flatten.ts";
import { BREAK_COST } from "./break-cost.ts";
import { stripsOfLines } from "./lay-lines.ts";
import { addTarget, type Frame, type Setting } from "./setting.ts";
import type { Flow } from "./stack.ts";
import type { Strip } from "./strip.ts";

const HEADING_STYLES = { 1: "heading1", 2: "heading2", 3: "heading3", 4: "heading4" } as const;
const HEADING_ELEMENTS = { 1: "H1", 2: "H2", 3: "H3", 4: "H4" } as const;
/** Columns narrower than so many times the type size are hyphenated: some 35 characters. */
const NARROW_EM = 17;

export function layHeading(heading: Heading, frame: Frame, setting: Setting): Flow {
  const style = setting.typeCase.theme.text[HEADING_STYLES[heading.level]];
  const own = element(HEADING_ELEMENTS[heading.level]);
  addTarget(setting, heading.id, own);
  setting.headings.push({ level: heading.level, text: textOfInlines(heading.children), element: own });
  // A title may be wider than running text: it is read at a glance, not line after line.
  const widthPt = heading.level === 1 ? frame.fullWidthPt : frame.widthPt;
  const lines = breakEvenly(flatten(heading.children, style, setting.typeCase), { widthPt });
  const strips = stripsOfLines(lines, style, faceFor(style, setting), frame.xPt, own);
  return flowOf(unbroken(strips), own, style);
}

export function layParagraph(paragraph: Paragraph, frame: Frame, setting: Setting): Flow {
  const own = element("P");
  const style = frame.cellStyle ?? setting.typeCase.theme.text[paragraph.role];
  const strips = layInlines(paragraph.children, style, frame, setting, own);
  return flowOf(paragraph.role === "body" ? strips : unbroken(strips), own, style);
}

/** Words in lines, without a block around them. */
export function layInlines(
  inlines: readonly Inline[],
  style: TextStyle,
  { xPt, widthPt, cellStyle }: Pick<Frame, "xPt" | "widthPt" | "cellStyle">,
  setting: Setting,
  own: Element | null,
): readonly Strip[] {
  const hyphenate = cellStyle !== null && widthPt < style.sizePt * NARROW_EM;
  const breaks = cellStyle === null ? breakWithoutRunt : breakLines;
  const lines = breaks(flatten(inlines, style, setting.typeCase), { widthPt, hyphenate });
  return stripsOfLines(lines, style, faceFor(style, setting), xPt, own);
}

/** Words in lines that stay on one page, as an element of their own: a caption, a term. */
export function layUnbroken(
  type: ElementType,
  inlines: readonly Inline[],
  style: TextStyle,
  frame: Frame,
  setting: Setting,
): Flow {
  const own = element(type);
  return flowOf(unbroken(layInlines(inlines, style, frame, setting, own)), own, style);
}

export function faceFor(style: TextStyle, { typeCase }: Setting) {
  const family = typeCase.fonts.get(style.font) ?? typeCase.fonts.values().next().value;
  if (family === undefined) throw new Error("The theme has no fonts.");
  return family[faceOf(style)];
}

/** Strips of which only the first may begin a page. */
export function unbroken(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? strip : { ...strip, breakCost: BREAK_COST.never }));
}

function flowOf(entries: readonly Strip[], own: Element, style: TextStyle): Flow {
  return {
    entries,
    elements: [own],
    spaceBeforePt: points(style.spaceBeforeMm),
    spaceAfterPt: points(style.spaceAfterMm),
  };
}
