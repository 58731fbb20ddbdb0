import type { List, ListItem } from "../../../document/node.ts";
import type { TextStyle } from "../../../theme/theme.ts";
import { points } from "../points.ts";
import { element } from "../structure/element.ts";
import { breakLines } from "../text/break-lines.ts";
import { flatten } from "../text/flatten.ts";
import type { Line } from "../text/line.ts";
import { BREAK_COST, listBreakCost } from "./break-cost.ts";
import { baseline, lineHeight } from "./lay-lines.ts";
import { faceFor } from "./lay-text-block.ts";
import type { LineMark } from "./mark.ts";
import type { Frame, Setting } from "./setting.ts";
import { type Entry, type Flow, Stack } from "./stack.ts";

/** A list: labels in the margin of its items. Items stand closer than paragraphs. */
export function layList(list: List, frame: Frame, setting: Setting): Flow {
  const { theme } = setting.typeCase;
  const style = frame.cellStyle ?? theme.text.body;
  const labels = list.items.map((_, index) =>
    label(list.ordered ? `${list.start + index}.` : theme.list.bullet, style, setting),
  );
  const indentPt = indentFor(labels, style, frame, setting);
  const stack = new Stack();
  const items = list.items.map((item, index) => {
    const flow = layItem(item, labels[index], indentPt, frame, setting);
    stack.add(flow, listBreakCost(index, list.items.length));
    return flow.elements[0] ?? element("LI");
  });
  const own = element("L", items, { listNumbering: list.ordered ? "Decimal" : "Disc" });
  return { ...stack.result(), elements: [own], spaceBeforePt: 0, spaceAfterPt: points(style.spaceAfterMm) };
}

function layItem(item: ListItem, line: Line | undefined, indentPt: number, frame: Frame, setting: Setting): Flow {
  const { theme } = setting.typeCase;
  const style = frame.cellStyle ?? theme.text.body;
  const inner = {
    ...frame,
    xPt: frame.xPt + indentPt,
    widthPt: frame.widthPt - indentPt,
    fullWidthPt: frame.widthPt - indentPt,
  };
  const spacePt = points(theme.list.spaceBetweenMm);
  const body = setting.layBlocks(item.children, inner, setting);
  const content = isTight(item)
    ? body.entries.map((entry) => ({ ...entry, gapPt: Math.min(entry.gapPt, spacePt) }))
    : body.entries;
  const labelElement = element("Lbl");
  const own = element("LI", [labelElement, element("LBody", body.elements)]);
  const mark: LineMark | null =
    line === undefined
      ? null
      : { kind: "line", xPt: frame.xPt, yPt: baseline(style, faceFor(style, setting)), line, element: labelElement };
  const entries = mark === null ? content : withLabel(content, mark, lineHeight(style));
  return { entries, elements: [own], spaceBeforePt: 0, spaceAfterPt: spacePt };
}

/** An item of one paragraph: what is nested in it stands as close as the items do. */
function isTight({ children }: ListItem): boolean {
  return children.filter(({ type }) => type === "paragraph").length <= 1;
}

function withLabel(entries: readonly Entry[], mark: LineMark, heightPt: number): readonly Entry[] {
  const [first, ...rest] = entries;
  if (first?.kind === "strip") return [{ ...first, marks: [mark, ...first.marks] }, ...rest];
  return [{ kind: "strip", heightPt, gapPt: 0, breakCost: BREAK_COST.free, marks: [mark] }, ...entries];
}

/** The label's words belong to no text of the tree: their source is empty. */
function label(words: string, style: TextStyle, setting: Setting): Line | undefined {
  const text = flatten([{ type: "text", value: words, path: null }], style, setting.typeCase);
  const [line] = breakLines(text, { widthPt: Number.POSITIVE_INFINITY });
  if (line === undefined) return undefined;
  return { ...line, fragments: line.fragments.map((fragment) => ({ ...fragment, source: "" })) };
}

/** The theme's indent, or more where long numbers need it. In a cell, just room for the label. */
function indentFor(labels: readonly (Line | undefined)[], style: TextStyle, frame: Frame, setting: Setting): number {
  const widestPt = Math.max(0, ...labels.map((line) => line?.widthPt ?? 0));
  const leastPt = widestPt + style.sizePt * 0.4;
  return frame.cellStyle === null ? Math.max(points(setting.typeCase.theme.list.indentMm), leastPt) : leastPt;
}
