import type { Fact, Facts } from "../../../document/node.ts";
import { points } from "../points.ts";
import { type Element, element } from "../structure/element.ts";
import { BREAK_COST, listBreakCost } from "./break-cost.ts";
import { layInlines, unbroken } from "./lay-text-block.ts";
import type { Mark } from "./mark.ts";
import type { Frame, Setting } from "./setting.ts";
import type { Flow } from "./stack.ts";
import type { Strip } from "./strip.ts";

/** The letterhead: between columns, between rows at least, above and below. */
const LETTERHEAD = { gutterMm: 6, rowGapMm: 2.4, beforeMm: 4, afterMm: 9 };

/** Share of the width that terms may take at most, beside their descriptions. */
const WIDEST_TERM = 0.4;

/** Terms in a column of their own, descriptions beside them: a list of abbreviations. */
export function layFacts(facts: Facts, frame: Frame, setting: Setting): Flow {
  const { text } = setting.typeCase.theme;
  const style = { ...(frame.cellStyle ?? text.factDescription) };
  const termStyle = { ...style, bold: true };
  const gapPt = style.sizePt;
  const termPt = Math.min(widestTerm(facts, setting) + gapPt, frame.widthPt * WIDEST_TERM);
  const rows = facts.items.map((fact) => {
    const term = element("Lbl");
    const description = element("LBody");
    const left = layInlines(fact.term, termStyle, { ...frame, widthPt: termPt - gapPt }, setting, term);
    const beside = { ...frame, xPt: frame.xPt + termPt, widthPt: frame.widthPt - termPt };
    const right = layInlines(fact.description, style, beside, setting, description);
    return { strips: abreast([left, right]), item: element("LI", [term, description]) };
  });
  const spacePt = points(setting.typeCase.theme.list.spaceBetweenMm);
  return {
    entries: rows.flatMap(({ strips }, index) =>
      spaced(strips, index === 0 ? 0 : spacePt, listBreakCost(index, rows.length)),
    ),
    elements: [listOf(rows.map(({ item }) => item))],
    spaceBeforePt: 0,
    spaceAfterPt: points(text.body.spaceAfterMm),
  };
}

function widestTerm(facts: Facts, setting: Setting): number {
  const style = { ...setting.typeCase.theme.text.factDescription, bold: true };
  const frame = { xPt: 0, widthPt: Number.POSITIVE_INFINITY, cellStyle: null };
  const widths = facts.items.map(({ term }) => widthOf(layInlines(term, style, frame, setting, null)));
  return Math.max(0, ...widths);
}

/** The letterhead's facts: a grid of two or three columns, each term small above its description. */
export function layLetterhead(facts: Facts, frame: Frame, setting: Setting): Flow {
  const gutterPt = points(LETTERHEAD.gutterMm);
  const three = gridOf(facts, 3, gutterPt, frame, setting);
  const grid = three.some(({ lines }) => lines > 2) ? gridOf(facts, 2, gutterPt, frame, setting) : three;
  const columns = grid === three ? 3 : 2;
  const rowGapPt = points(Math.max(setting.typeCase.theme.text.factTerm.spaceBeforeMm, LETTERHEAD.rowGapMm));
  const entries: Strip[] = [];
  for (let index = 0; index < grid.length; index += columns) {
    const row = abreast(grid.slice(index, index + columns).map(({ strips }) => strips));
    entries.push(...spaced(unbroken(row), index === 0 ? 0 : rowGapPt, BREAK_COST.free));
  }
  return {
    entries,
    elements: [listOf(grid.map(({ item }) => item))],
    spaceBeforePt: points(LETTERHEAD.beforeMm),
    spaceAfterPt: points(LETTERHEAD.afterMm),
  };
}

interface GridFact {
  readonly strips: readonly Strip[];
  readonly item: Element;
  /** Lines of the description. */
  readonly lines: number;
}

function gridOf(facts: Facts, columns: number, gutterPt: number, frame: Frame, setting: Setting): readonly GridFact[] {
  const widthPt = (frame.fullWidthPt - gutterPt * (columns - 1)) / columns;
  return facts.items.map((fact, index) => {
    const xPt = frame.xPt + (index % columns) * (widthPt + gutterPt);
    return gridFact(fact, { ...frame, xPt, widthPt }, setting);
  });
}

function gridFact(fact: Fact, frame: Frame, setting: Setting): GridFact {
  const { factTerm, factDescription } = setting.typeCase.theme.text;
  const term = element("Lbl");
  const description = element("LBody");
  const above = layInlines(fact.term, factTerm, frame, setting, term);
  const below = layInlines(fact.description, factDescription, frame, setting, description);
  return { strips: [...above, ...below], item: element("LI", [term, description]), lines: below.length };
}

function listOf(items: readonly Element[]): Element {
  return element("L", items, { listNumbering: "Description" });
}

/** Columns of strips side by side, line by line: the strips of a row share the height of the highest. */
function abreast(columns: readonly (readonly Strip[])[]): readonly Strip[] {
  const count = Math.max(0, ...columns.map((strips) => strips.length));
  return Array.from({ length: count }, (_, index) => {
    const beside = columns.flatMap((strips) => strips[index] ?? []);
    return {
      kind: "strip",
      heightPt: Math.max(...beside.map(({ heightPt }) => heightPt)),
      gapPt: 0,
      breakCost: Math.max(...beside.map(({ breakCost }) => breakCost)),
      marks: beside.flatMap(({ marks }) => marks),
    };
  });
}

function spaced(strips: readonly Strip[], gapPt: number, breakCost: number): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, gapPt, breakCost } : strip));
}

function widthOf(strips: readonly Strip[]): number {
  const widths = strips.flatMap(({ marks }) =>
    marks.map((mark: Mark) => (mark.kind === "line" ? mark.line.widthPt : 0)),
  );
  return Math.max(0, ...widths);
}
