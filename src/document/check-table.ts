import type { Problem } from "../problem.ts";
import { withCapital } from "../swedish/capital.ts";
import { checkGrid } from "./check-grid.ts";
import type { Block, Cell, Table } from "./node.ts";
import { textOfInlines } from "./text.ts";
import { treeProblem } from "./tree-problem.ts";

/** A table has a caption, header cells, widths that fill it, a whole grid, and cells of paragraphs and lists. */
export function checkTable(table: Table): readonly Problem[] {
  const name = nameOf(table);
  const report = (code: string, message: string, hint: string) => treeProblem(code, table.path, message, hint);
  const cells = [...table.head, ...table.body].flatMap((row) => row.cells);
  const problems: Problem[] = [];
  if (textOfInlines(table.caption).trim() === "") {
    problems.push(
      report("table-without-caption", "En tabell saknar tabellrubrik.", "Ge tabellen en caption i mallen."),
    );
  }
  if (!cells.some((cell) => cell.header !== null)) {
    const hint = "Gör cellerna i tabellhuvudet till th i mallen.";
    problems.push(report("table-without-header", `${withCapital(name)} saknar rubrikceller.`, hint));
  }
  const percent = table.columns.reduce((sum, column) => sum + column.widthPercent, 0);
  if (Math.abs(percent - 100) > tolerancePercent) {
    const message = `Kolumnerna i ${name} är tillsammans ${showPercent(percent)} procent breda, inte 100.`;
    problems.push(report("table-widths", message, "Rätta kolumnernas bredder."));
  }
  for (const message of checkGrid(table, name)) {
    problems.push(report("table-grid", message, "Rätta celler, rowspan och colspan i mallen."));
  }
  return [...problems, ...cells.flatMap((cell) => checkContent(cell, name))];
}

/** How far from 100 the widths may add up, for shares such as 33.3. */
const tolerancePercent = 0.5;

/** How messages name a table. */
function nameOf(table: Table): string {
  const caption = textOfInlines(table.caption).trim();
  return caption === "" ? "en tabell utan tabellrubrik" : `tabell ”${caption}”`;
}

function showPercent(percent: number): string {
  return String(Math.round(percent * 10) / 10).replace(".", ",");
}

function checkContent(cell: Cell, name: string): readonly Problem[] {
  const foreign = cell.children.flatMap(foreignIn);
  if (foreign.length === 0) return [];
  const message = `En cell i ${name} innehåller annat än stycken och listor: ${foreign.join(", ")}.`;
  return [treeProblem("cell-content", cell.path, message, "Flytta ut det ur tabellen i mallen.")];
}

const swedishName: Readonly<Record<Exclude<Block["type"], "paragraph" | "list">, string>> = {
  section: "avsnitt",
  heading: "rubrik",
  facts: "faktalista",
  table: "tabell",
  figure: "bild",
};

function foreignIn(block: Block): readonly string[] {
  if (block.type === "paragraph") return [];
  if (block.type === "list") return block.items.flatMap((item) => item.children.flatMap(foreignIn));
  return [swedishName[block.type]];
}
