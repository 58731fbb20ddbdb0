import type { Table } from "../../../document/node.ts";
import { BREAK_COST } from "../layout/break-cost.ts";
import { layUnbroken } from "../layout/lay-text-block.ts";
import { addTarget, type Frame, type Setting } from "../layout/setting.ts";
import { type Flow, Stack } from "../layout/stack.ts";
import { points } from "../points.ts";
import { type Element, element } from "../structure/element.ts";
import { layRows } from "./lay-rows.ts";
import type { ColumnLayout, RowEntry, RowLayout, TableLayout, TableLook } from "./table-layout.ts";

/** Share of the page's height up to which head rows are repeated; higher ones stand on the first page only. */
const HIGHEST_HEAD = 0.35;
/** Share of the height below the head up to which a cell that spans rows stays in one piece. */
const HIGHEST_SPAN = 0.75;

/** A table from margin to margin, its caption right above it. */
export function layTable(table: Table, frame: Frame, setting: Setting): Flow {
  const { text } = setting.typeCase.theme;
  const wide = { ...frame, widthPt: frame.fullWidthPt };
  const caption = table.caption.length > 0 ? layUnbroken("Caption", table.caption, text.caption, wide, setting) : null;
  const columns = columnsOf(table, frame);
  const highestHeadPt = frame.pageHeightPt * HIGHEST_HEAD;
  const head = layRows(table.head, columns, frame, setting, highestHeadPt);
  const leftPt = frame.pageHeightPt - Math.min(highestHeadPt, heightOf(head.rows));
  const body = layRows(table.body, columns, frame, setting, leftPt * HIGHEST_SPAN);
  const rows = rowEntries(tableLayout(head.rows, body.rows, columns, frame, setting));
  const own = tableElement(table, caption?.elements ?? [], head.elements, body.elements);
  addTarget(setting, table.id, own);
  const stack = new Stack();
  if (caption !== null) stack.add(caption);
  stack.add(
    {
      entries: rows,
      elements: [own],
      spaceBeforePt: 0,
      spaceAfterPt: points(setting.typeCase.theme.table.spaceAfterMm),
    },
    caption === null ? BREAK_COST.free : BREAK_COST.never,
  );
  return { ...stack.result(), elements: [own] };
}

function heightOf(rows: readonly RowLayout[]): number {
  return rows.reduce((sum, { heightPt }) => sum + heightPt, 0);
}

function columnsOf(table: Table, { xPt, fullWidthPt }: Frame): readonly ColumnLayout[] {
  const sum = table.columns.reduce((total, { widthPercent }) => total + widthPercent, 0);
  let left = xPt;
  return table.columns.map(({ widthPercent }) => {
    const widthPt = (fullWidthPt * widthPercent) / sum;
    const column = { xPt: left, widthPt };
    left += widthPt;
    return column;
  });
}

function tableLayout(
  head: readonly RowLayout[],
  body: readonly RowLayout[],
  columns: readonly ColumnLayout[],
  frame: Frame,
  setting: Setting,
): TableLayout {
  const headHeightPt = heightOf(head);
  // Spans never leave head or body, so head rows may go on as body rows where they cannot be repeated.
  const repeats = body.length > 0 && headHeightPt <= frame.pageHeightPt * HIGHEST_HEAD;
  return {
    xPt: frame.xPt,
    widthPt: frame.fullWidthPt,
    columns,
    head: repeats ? head : [],
    headHeightPt: repeats ? headHeightPt : 0,
    body: repeats ? body : [...head, ...body.map((row) => shifted(row, head.length))],
    look: lookOf(setting),
  };
}

function shifted(row: RowLayout, by: number): RowLayout {
  const shift = (cell: RowLayout["cells"][number]) => ({ ...cell, lastRow: cell.lastRow + by });
  return { ...row, cells: row.cells.map(shift), spanning: row.spanning.map(shift) };
}

function lookOf({ typeCase: { theme } }: Setting): TableLook {
  const { table, colours } = theme;
  return {
    paddingPt: points(table.cellPaddingVerticalMm),
    rulePt: table.ruleWidthPt,
    headRulePt: table.headRuleWidthPt,
    groupRulePt: table.groupRuleWidthPt,
    ruleColour: colours.rule,
    headRuleColour: colours.text,
    headFill: colours.tableHeadFill,
  };
}

function rowEntries(table: TableLayout): readonly RowEntry[] {
  return table.body.map((_, index) => ({
    kind: "row",
    table,
    index,
    gapPt: 0,
    breakCost: costBefore(table.body, index),
  }));
}

function costBefore(rows: readonly RowLayout[], index: number): number {
  if (index === 0) return BREAK_COST.free;
  if (index === 1) return BREAK_COST.loneFirstRow;
  if (index === rows.length - 1) return BREAK_COST.loneLastRow;
  if (!isInsideGroup(rows[index])) return BREAK_COST.free;
  const lonely = !isInsideGroup(rows[index - 1]) || !isInsideGroup(rows[index + 1]);
  return lonely ? BREAK_COST.loneActivity : BREAK_COST.insideGoal;
}

function isInsideGroup(row: RowLayout | undefined): boolean {
  return row?.joinedAbove.includes(true) ?? false;
}

function tableElement(
  table: Table,
  caption: readonly Element[],
  head: readonly Element[],
  body: readonly Element[],
): Element {
  // ISO 14289-1 7.2: a table with a head has a body too, so a lonely head is one.
  const groups = body.length === 0 ? [element("TBody", head)] : [element("TBody", body)];
  const parts = [...caption, ...(head.length > 0 && body.length > 0 ? [element("THead", head)] : []), ...groups];
  return element("Table", parts, table.summary === null ? {} : { summary: table.summary });
}
