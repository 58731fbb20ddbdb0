import type { Row } from "../../../document/node.ts";
import type { Frame, Setting } from "../layout/setting.ts";
import { points } from "../points.ts";
import { type Element, element } from "../structure/element.ts";
import { type LaidCell, layCell } from "./lay-cell.ts";
import { shareOut } from "./share-out.ts";
import { gridOf } from "./table-grid.ts";
import type { CellLayout, ColumnLayout, RowLayout } from "./table-layout.ts";

/** Rows of a table's head or body, with their elements. */
export interface LaidRows {
  readonly rows: readonly RowLayout[];
  readonly elements: readonly Element[];
}

/** @param highestPt over which a cell that spans rows is shared out on them */
export function layRows(
  rows: readonly Row[],
  columns: readonly ColumnLayout[],
  frame: Frame,
  setting: Setting,
  highestPt: number,
): LaidRows {
  const laid = gridOf(rows, columns.length).map((cells) => cells.map((cell) => layCell(cell, columns, frame, setting)));
  const layouts = rowLayouts(laid, columns.length, setting);
  return {
    rows: shareOut(layouts, highestPt, points(setting.typeCase.theme.table.cellPaddingVerticalMm)),
    elements: laid.map((cells) =>
      element(
        "TR",
        cells.map((cell) => cell.element),
      ),
    ),
  };
}

function rowLayouts(
  laid: readonly (readonly LaidCell[])[],
  columnCount: number,
  setting: Setting,
): readonly RowLayout[] {
  const { text, table } = setting.typeCase.theme;
  const leastPt = text.tableCell.sizePt * text.tableCell.lineHeight + 2 * points(table.cellPaddingVerticalMm);
  let reaching: readonly LaidCell[] = [];
  return laid.map((cells, index) => {
    reaching = reaching.filter(({ layout }) => layout.lastRow >= index);
    const joinedAbove = new Array<boolean>(columnCount).fill(false);
    for (const { column, columnSpan } of reaching) joinedAbove.fill(true, column, column + columnSpan);
    const row: RowLayout = {
      heightPt: Math.max(leastPt, ...cells.map(({ layout }) => (layout.rowSpan === 1 ? layout.heightPt : 0))),
      cells: cells.map(({ layout }) => layout),
      spanning: reaching.map(({ layout }): CellLayout => layout),
      joinedAbove,
      beginsGroup: cells.some(({ isRowHeader }) => isRowHeader),
    };
    reaching = [...reaching, ...cells.filter(({ layout }) => layout.rowSpan > 1)];
    return row;
  });
}
