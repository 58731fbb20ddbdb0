import { asArtifact, type Mark, type Placed } from "../layout/mark.ts";
import { FragmentMeter, type RowPlace } from "./fragment-meter.ts";
import type { CellLine, RowCut, RowLayout, TableLayout } from "./table-layout.ts";

/** The rows of a table that stand on one page. */
export interface Fragment {
  readonly table: TableLayout;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Where the first row goes on from the page before; null where it begins here. */
  readonly startCut: RowCut | null;
  /** Where the last row breaks off; null where it ends here. */
  readonly endCut: RowCut | null;
}

/** Puts a fragment on a page: fills, head, rows, rules. `limitPt` is how high a row that breaks off may be. */
export function placeFragment(
  fragment: Fragment,
  topPt: number,
  limitPt: number,
): { placed: readonly Placed[]; heightPt: number } {
  const { table, firstRow, lastRow, startCut, endCut } = fragment;
  const meter = new FragmentMeter(table);
  for (let index = firstRow; index <= lastRow; index += 1) meter.add(index, index === firstRow ? startCut : null);
  const places = endCut === null ? meter.close() : brokenOff(meter.places, limitPt);
  const isFirst = firstRow === 0 && startCut === null;
  const placed = [
    ...headOf(table, isFirst).map((mark) => ({ topPt, mark })),
    ...places.flatMap((place) =>
      rowMarks(fragment, place).map(({ offsetPt, mark }) => ({ topPt: topPt + offsetPt, mark })),
    ),
    ...rules(table, places, endCut === null).map((mark) => ({ topPt, mark })),
  ];
  const last = places.at(-1);
  return { placed, heightPt: last === undefined ? table.headHeightPt : last.topPt + last.heightPt };
}

function brokenOff(places: readonly RowPlace[], limitPt: number): readonly RowPlace[] {
  const last = places.at(-1);
  if (last === undefined) return places;
  return [...places.slice(0, -1), { ...last, heightPt: Math.min(last.heightPt, limitPt - last.topPt) }];
}

function headOf({ head, headHeightPt, xPt, widthPt, look }: TableLayout, isFirst: boolean): readonly Mark[] {
  if (head.length === 0) return [];
  const marks: Mark[] = [{ kind: "fill", xPt, yPt: 0, widthPt, heightPt: headHeightPt, colour: look.headFill }];
  let rowTopPt = 0;
  for (const row of head) {
    for (const cell of row.cells) {
      for (const line of cell.lines)
        marks.push(...moved(line, rowTopPt + look.paddingPt).map((mark) => (isFirst ? mark : asArtifact(mark))));
    }
    rowTopPt += row.heightPt;
  }
  return marks;
}

interface OffsetMark {
  readonly offsetPt: number;
  readonly mark: Mark;
}

function rowMarks({ table, firstRow, lastRow, startCut, endCut }: Fragment, place: RowPlace): readonly OffsetMark[] {
  const row = table.body[place.index];
  if (row === undefined) return [];
  const from = place.index === firstRow ? startCut : null;
  const to = place.index === lastRow ? endCut : null;
  const offsetPt = place.topPt + table.look.paddingPt;
  const reaching = place.index === firstRow ? row.spanning.flatMap((cell) => cell.continued?.().lines ?? []) : [];
  const own = row.cells.flatMap((cell, index) => {
    const start = from?.[index] ?? 0;
    if (from !== null && start >= cell.lines.length) return cell.continued?.().lines ?? [];
    const lines = cell.lines.slice(start, to?.[index] ?? cell.lines.length);
    const topPt = lines[0]?.topPt ?? 0;
    return start === 0 ? lines : lines.map((line) => ({ ...line, topPt: line.topPt - topPt }));
  });
  return [...reaching, ...own].flatMap((line) => line.marks.map((mark) => ({ offsetPt: offsetPt + line.topPt, mark })));
}

function moved(line: CellLine, byPt: number): readonly Mark[] {
  return line.marks.map((mark) => ({ ...mark, yPt: mark.yPt + line.topPt + byPt }));
}

/**
 * Horizontal rules only: below the head, between rows (heavier before a goal), below the last row. A row that breaks off
 * is left open, so that it does not look finished.
 */
function rules(table: TableLayout, places: readonly RowPlace[], isClosed: boolean): readonly Mark[] {
  const { look, xPt, widthPt, headHeightPt } = table;
  const marks: Mark[] = [];
  if (table.head.length > 0) {
    marks.push({
      kind: "rule",
      xPt,
      yPt: headHeightPt,
      widthPt,
      thicknessPt: look.headRulePt,
      colour: look.headRuleColour,
    });
  }
  for (const { index, topPt } of places.slice(1)) marks.push(...ruleAbove(table, table.body[index], topPt));
  const last = places.at(-1);
  if (last === undefined || !isClosed) return marks;
  const isEnd = last.index === table.body.length - 1;
  const thicknessPt = isEnd ? look.groupRulePt : look.rulePt;
  marks.push({
    kind: "rule",
    xPt,
    yPt: last.topPt + last.heightPt,
    widthPt,
    thicknessPt,
    colour: isEnd ? look.headRuleColour : look.ruleColour,
  });
  return marks;
}

/** A rule above a row, left open where a cell reaches in from above. */
function ruleAbove({ columns, look }: TableLayout, row: RowLayout | undefined, yPt: number): readonly Mark[] {
  if (row === undefined) return [];
  const heavy = row.beginsGroup && !row.joinedAbove.includes(true);
  const common = {
    kind: "rule",
    yPt,
    thicknessPt: heavy ? look.groupRulePt : look.rulePt,
    colour: heavy ? look.headRuleColour : look.ruleColour,
  } as const;
  const marks: Mark[] = [];
  let start: number | null = null;
  for (const [index, column] of columns.entries()) {
    if (row.joinedAbove[index] === true) {
      start = null;
      continue;
    }
    start ??= column.xPt;
    const next = index === columns.length - 1 || row.joinedAbove[index + 1] === true;
    if (next) marks.push({ ...common, xPt: start, widthPt: column.xPt + column.widthPt - start });
  }
  return marks;
}
