import { describe, expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  heading,
  list,
  paragraph,
  part,
  row,
  rowHeader,
  section,
  table,
} from "../../../src/document/build.ts";
import type { Block } from "../../../src/document/node.ts";
import { printedPages } from "../../../src/write/pdf/printed-pages.ts";
import { layOut, prose } from "./laid-out.ts";

function pagesOf(...blocks: readonly Block[]) {
  return printedPages(layOut(document("Plan", part("plan", ...blocks))));
}

const head = row(columnHeader("Vad"), columnHeader("Hur"));

describe("the pages, told for those who judge them", () => {
  test("name what stands on them, in reading order", () => {
    const grid = table("Mål 2026", [50, 50], head, row(rowHeader(1, "Trygga torg"), cell("Vandra")));
    const [page] = pagesOf(heading(1, "Plan"), paragraph("Text."), list(false, "En"), grid);
    expect(page?.blocks).toEqual([
      { kind: "heading", text: "Plan" },
      { kind: "text", text: "Text." },
      { kind: "text", text: "En" },
      { kind: "caption", text: "Mål 2026" },
      { kind: "cell", text: "Vad" },
      { kind: "cell", text: "Hur" },
      { kind: "cell", text: "Trygga torg" },
      { kind: "cell", text: "Vandra" },
    ]);
  });

  test("have the rows of their tables, numbered through the table; what a page repeats is none", () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(cell(`Mål ${index + 1}`), cell(prose(2))));
    const pages = pagesOf(
      table("Första", [50, 50], head, row(cell("Ett"), cell("Två"))),
      table("Andra", [50, 50], head, ...rows),
    );
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.flatMap((page) => page.rows.map(({ table: number, index, text }) => [number, index, text]));
    expect(all).toEqual([[0, 0, "Ett"], ...rows.map((_, index) => [1, index, `Mål ${index + 1}`])]);
    expect(pages[1]?.blocks[0]?.text).toMatch(/^Mål/);
  });

  test("tell a row that goes over a page break on both pages, with the height of the whole", () => {
    const pages = pagesOf(table("Mål", [50, 50], head, row(cell("Ett"), cell(prose(120)))));
    expect(pages.map(({ rows }) => rows.map(({ index }) => index))).toEqual(pages.map(() => [0]));
    const [first] = pages;
    if (first === undefined) throw new Error("There is no page.");
    const wholePt = first.rows[0]?.wholeHeightPt ?? 0;
    const heightPt = first.bodyBottomPt - first.bodyTopPt;
    expect(wholePt).toBeGreaterThan(heightPt * (pages.length - 1));
    expect(wholePt).toBeLessThan(heightPt * pages.length);
    expect(pages.map(({ rows }) => rows[0]?.wholeHeightPt)).toEqual(pages.map(() => wholePt));
  });

  test("count a goal to none of its rows, so that a high goal splits no row", () => {
    const goal = rowHeader(2, ...Array.from({ length: 30 }, (_, index) => `Stycke ${index + 1}`));
    const pages = pagesOf(table("Mål", [50, 50], head, row(goal, cell("Vandra")), row(cell("Belysa"))));
    expect(pages.flatMap(({ rows }) => rows.map(({ index, text }) => [index, text]))).toEqual([
      [0, "Vandra"],
      [1, "Belysa"],
    ]);
    for (const { wholeHeightPt } of pages.flatMap(({ rows }) => rows)) expect(wholeHeightPt).toBeLessThan(20);
  });

  test("have the ground of each look: a table's head is filled, running text is not", () => {
    const [page] = pagesOf(paragraph("Text."), table("Mål", [50, 50], head, row(cell("Ett"), cell("Två"))));
    const looks = new Map(page?.looks.map(({ text, background }) => [text, background]));
    expect(looks.get("Vad")).toBe("#e9e9e9");
    expect(looks.get("Text.")).toBe("#ffffff");
    expect(looks.get("Ett")).toBe("#ffffff");
    expect(looks.get("1 (1)")).toBe("#ffffff");
  });

  test("know their part and their width", () => {
    const wide = { ...section("area", paragraph("Bred.")), orientation: "landscape" } as const;
    const layout = layOut(document("Allt", part("letter", paragraph("Brev.")), part("plan", paragraph("Plan."), wide)));
    const pages = printedPages(layout).map((page) => [page.number, page.part, Math.round(page.widthPt)]);
    expect(pages).toEqual([
      [1, 0, 595],
      [2, 1, 595],
      [3, 1, 842],
    ]);
  });
});
