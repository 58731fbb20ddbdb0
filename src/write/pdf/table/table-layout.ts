import type { Mark } from "../layout/mark.ts";

/** A table whose cells are set; where its rows stand is for the paginator to say. */
export interface TableLayout {
  readonly xPt: number;
  readonly widthPt: number;
  readonly columns: readonly ColumnLayout[];
  /** Repeated at the top of each page, unless they would fill too much of it. */
  readonly head: readonly RowLayout[];
  readonly headHeightPt: number;
  readonly body: readonly RowLayout[];
  readonly look: TableLook;
}

export interface ColumnLayout {
  readonly xPt: number;
  readonly widthPt: number;
}

export interface TableLook {
  readonly paddingPt: number;
  readonly rulePt: number;
  readonly headRulePt: number;
  readonly groupRulePt: number;
  readonly ruleColour: string;
  readonly headRuleColour: string;
  readonly headFill: string;
}

export interface RowLayout {
  readonly heightPt: number;
  /** The cells that begin in this row. */
  readonly cells: readonly CellLayout[];
  /** Cells that began in an earlier row and reach into this one. */
  readonly spanning: readonly CellLayout[];
  /** For each column: whether a cell reaches into it from the row above, so that no rule parts them. */
  readonly joinedAbove: readonly boolean[];
  /** Whether a row header begins here: a new goal. */
  readonly beginsGroup: boolean;
}

export interface CellLayout {
  readonly xPt: number;
  readonly lines: readonly CellLine[];
  /** With the padding above and below. */
  readonly heightPt: number;
  /** Last row that the cell reaches, counted from the first row of its part of the table. */
  readonly lastRow: number;
  readonly rowSpan: number;
  /** For a row header: its words again, as they are repeated when it goes on over a page break. */
  readonly continued: (() => RepeatedCell) | null;
}

export interface RepeatedCell {
  readonly lines: readonly CellLine[];
  /** With the padding above and below. */
  readonly heightPt: number;
}

/** A strip in a cell; `topPt` counts from below the cell's upper padding. */
export interface CellLine {
  readonly topPt: number;
  readonly heightPt: number;
  /** Whether a cut before this line would leave one line of a paragraph alone. */
  readonly cutsBadly: boolean;
  readonly marks: readonly Mark[];
}

/** For each cell of a row, how many of its lines stand on earlier pages. */
export type RowCut = readonly number[];

/** A body row in the column that the paginator fills. */
export interface RowEntry {
  readonly kind: "row";
  readonly table: TableLayout;
  /** Which of the table's body rows. */
  readonly index: number;
  readonly gapPt: number;
  readonly breakCost: number;
}
