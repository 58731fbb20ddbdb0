import type { Block, Cell } from "../../../document/node.ts";
import type { TextStyle, Theme } from "../../../theme/theme.ts";
import { BREAK_COST } from "../layout/break-cost.ts";
import { asArtifact } from "../layout/mark.ts";
import type { Frame, Setting } from "../layout/setting.ts";
import type { Entry } from "../layout/stack.ts";
import { points } from "../points.ts";
import { type Attributes, type Element, element } from "../structure/element.ts";
import type { GridCell } from "./table-grid.ts";
import type { CellLayout, CellLine, ColumnLayout, RepeatedCell } from "./table-layout.ts";

export interface LaidCell {
  readonly layout: CellLayout;
  readonly element: Element;
  readonly column: number;
  readonly columnSpan: number;
  readonly isRowHeader: boolean;
}

export function layCell(placed: GridCell, columns: readonly ColumnLayout[], outer: Frame, setting: Setting): LaidCell {
  const { cell, row, lastRow, column, columnSpan } = placed;
  const { theme } = setting.typeCase;
  const paddingPt = points(theme.table.cellPaddingHorizontalMm);
  const xPt = (columns[column]?.xPt ?? outer.xPt) + paddingPt;
  const widthPt = widthOf(columns, column, columnSpan) - 2 * paddingPt;
  const frame: Frame = { ...outer, xPt, widthPt, fullWidthPt: widthPt, cellStyle: styleOf(cell, theme.text) };
  const { entries, elements } = setting.layBlocks(cell.children, frame, setting);
  const lines = cellLines(entries);
  const rowSpan = lastRow - row + 1;
  const layout = {
    xPt,
    lines,
    heightPt: heightOf(lines, setting),
    lastRow,
    rowSpan,
    continued: cell.header === "row" ? continuedOnce(cell, frame, setting) : null,
  };
  const own = element(cell.header === null ? "TD" : "TH", elements, attributesOf(cell, rowSpan, columnSpan));
  return { layout, element: own, column, columnSpan, isRowHeader: cell.header === "row" };
}

function widthOf(columns: readonly ColumnLayout[], column: number, columnSpan: number): number {
  return columns.slice(column, column + columnSpan).reduce((sum, { widthPt }) => sum + widthPt, 0);
}

function styleOf(cell: Cell, text: Theme["text"]): TextStyle {
  if (cell.header === "column") return { ...text.tableHead, spaceAfterMm: text.tableCell.spaceAfterMm };
  return cell.header === "row" ? text.tableRowHead : text.tableCell;
}

function attributesOf(cell: Cell, rowSpan: number, columnSpan: number): Attributes {
  return {
    ...(cell.header === null ? {} : { scope: cell.header === "row" ? "Row" : "Column" }),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
  };
}

function cellLines(entries: readonly Entry[]): readonly CellLine[] {
  let topPt = 0;
  return entries.map((entry) => {
    if (entry.kind === "row") throw new Error("A cell holds paragraphs and lists; checkDocument lets no table in.");
    topPt += entry.gapPt;
    const line = {
      topPt,
      heightPt: entry.heightPt,
      cutsBadly: entry.breakCost >= BREAK_COST.widow,
      marks: entry.marks,
    };
    topPt += entry.heightPt;
    return line;
  });
}

function heightOf(lines: readonly CellLine[], setting: Setting): number {
  const last = lines.at(-1);
  const contentPt = last === undefined ? 0 : last.topPt + last.heightPt;
  return contentPt + 2 * points(setting.typeCase.theme.table.cellPaddingVerticalMm);
}

/** Laid out when first asked for: most row headers never go over a page break. */
function continuedOnce(cell: Cell, frame: Frame, setting: Setting): () => RepeatedCell {
  let known: RepeatedCell | null = null;
  return () => {
    known ??= layContinued(cell, frame, setting);
    return known;
  };
}

function layContinued(cell: Cell, frame: Frame, setting: Setting): RepeatedCell {
  const words = ` ${setting.typeCase.theme.table.continued}`;
  const { entries } = setting.layBlocks(withWordsAfter(cell.children, words), frame, {
    ...setting,
    targets: new Map(),
  });
  const lines = cellLines(entries).map((line) => ({ ...line, marks: line.marks.map(asArtifact) }));
  return { lines, heightPt: heightOf(lines, setting) };
}

function withWordsAfter(blocks: readonly Block[], value: string): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph") return blocks;
  const children = [...last.children, { type: "text", value, path: null } as const];
  return [...blocks.slice(0, -1), { ...last, children }];
}
