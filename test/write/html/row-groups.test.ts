import { expect, test } from "vitest";
import { cell, row, rowHeader } from "../../../src/document/build.ts";
import type { Row } from "../../../src/document/node.ts";
import { groupRows } from "../../../src/write/html/row-groups.ts";

function sizes(...rows: readonly Row[]): readonly string[] {
  return groupRows(rows).map((group) => `${group.rows.length}${group.tied ? " tied" : ""}`);
}

test("rows that stand alone share a group", () => {
  expect(sizes(row(cell("a")), row(cell("b")), row(cell("c")))).toEqual(["3"]);
});

test("a header that spans rows has a group of just those rows", () => {
  const goal = [row(rowHeader(3, "Mål"), cell("a")), row(cell("b")), row(cell("c"))];
  expect(sizes(row(rowHeader(1, "x"), cell()), ...goal, ...goal, row(rowHeader(1, "y"), cell()))).toEqual([
    "1",
    "3 tied",
    "3 tied",
    "1",
  ]);
});

test("spans that overlap stay together", () => {
  const rows = [row(rowHeader(2, "a"), cell("1")), row({ ...cell("2"), rowSpan: 2 }), row(rowHeader(1, "b"))];
  expect(sizes(...rows, row(cell(), cell()))).toEqual(["3 tied", "1"]);
});

test("no rows make no group", () => {
  expect(sizes()).toEqual([]);
});
