import { describe, expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  list,
  paragraph,
  part,
  row,
  rowHeader,
  table,
} from "../../../src/document/build.ts";
import type { Block, Table } from "../../../src/document/node.ts";
import { readDocx } from "../../tool/docx-text.ts";
import { at, childrenNamed } from "../../tool/xml-tree.ts";
import { activities } from "./every-node.ts";
import { bodyElements, docxOf, style, styles, value } from "./written-file.ts";

const head = row(columnHeader("Vad"), columnHeader("Hur"));
const paper = (...blocks: readonly Block[]) => document("Tabeller", part("plan", ...blocks));
const bytesOf = (one: Table) => docxOf(paper(one));

test("a table is read back with its head, its rows and its merged cells", async () => {
  const [read] = readDocx(await bytesOf(activities("Område 1"))).tables;
  expect(read?.headRowCount).toBe(1);
  expect(read?.rows.map((cells) => cells.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan]))).toEqual([
    [
      ["Vad", 1, 1],
      ["Hur", 1, 1],
      ["Ansvar", 1, 1],
      ["Perspektiv", 1, 1],
    ],
    [
      ["Stoppa våldet", 2, 1],
      ["Ingripanden\ni centrum\npå kvällar", 1, 1],
      ["Polisen", 1, 1],
      ["", 1, 1],
    ],
    [
      ["Mobilt team", 1, 1],
      ["SOG", 1, 1],
      ["Social", 1, 1],
    ],
    [
      ["Återerövra rummet", 1, 1],
      ["Synlighet", 1, 1],
      ["KLK och Polisen", 1, 2],
    ],
  ]);
});

test("the caption stands above the table, kept with it, and is told to those who hear it", async () => {
  const bytes = await bytesOf(activities("Område 1"));
  expect(styles(bytes)[0]).toEqual(["Caption", "Område 1"]);
  expect(value(at(style(bytes, "Caption"), "w:name"))).toBe("caption");
  expect(at(style(bytes, "Caption"), "w:pPr", "w:keepNext")).toBeDefined();
  expect(value(bodyElements(bytes, "w:tblCaption")[0])).toBe("Område 1");
  expect(value(bodyElements(bytes, "w:tblDescription")[0])).toBe("Varje rad är en aktivitet.");
});

test("a table without a summary has no description", async () => {
  expect(bodyElements(await bytesOf(table("T", [50, 50], head)), "w:tblDescription")).toEqual([]);
});

test("the columns fill the width between the margins exactly", async () => {
  const third = row(columnHeader("a"), columnHeader("b"), columnHeader("c"));
  const bytes = await bytesOf(table("T", [33.3, 33.3, 33.4], third));
  const widths = bodyElements(bytes, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Math.round((160 / 25.4) * 1440));
});

test("every row is whole on a page, and the head is repeated", async () => {
  const rows = bodyElements(await bytesOf(activities("T")), "w:tr");
  expect(rows.map((one) => at(one, "w:trPr", "w:cantSplit") !== undefined)).toEqual([true, true, true, true]);
  expect(rows.map((one) => at(one, "w:trPr", "w:tblHeader") !== undefined)).toEqual([true, false, false, false]);
});

test("a row taller than the page may run over it", async () => {
  const words = "trygghet ".repeat(10_000);
  const rows = bodyElements(await bytesOf(table("T", [50, 50], head, row(cell("a"), cell(words)))), "w:tr");
  expect(rows.map((one) => at(one, "w:trPr", "w:cantSplit") !== undefined)).toEqual([true, false]);
});

describe("keeping rows together", () => {
  /** Whether each row's first paragraph is kept with the next row. */
  async function kept(one: Table): Promise<readonly boolean[]> {
    const bytes = await bytesOf(one);
    return bodyElements(bytes, "w:tr").map((tableRow) => {
      const id = value(at(tableRow, "w:tc", "w:p", "w:pPr", "w:pStyle"));
      return at(style(bytes, id), "w:pPr", "w:keepNext") !== undefined;
    });
  }
  const long = "En åtgärd som tar plats. ".repeat(30);

  test("a small table is on one page", async () => {
    expect(await kept(table("T", [50, 50], head, row(cell("1"), cell("a")), row(cell("2"), cell("b"))))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("in a long table neither the first row nor the last stands alone", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((number) => row(cell(String(number)), cell(long.slice(0, 300))));
    expect(await kept(table("T", [50, 50], head, ...rows))).toEqual([true, true, false, false, false, true, false]);
  });

  test("a goal stays with its activities where they go on half a page", async () => {
    const goals = [1, 2, 3].flatMap((goal) => [
      row(rowHeader(3, `Mål ${goal}`), cell("a")),
      row(cell("b")),
      row(cell(long)),
    ]);
    const rowsKept = await kept(table("T", [50, 50], head, ...goals));
    expect(rowsKept.slice(4, 7)).toEqual([true, true, false]);
  });
});

describe("cells", () => {
  test("head, goal and other cells have paragraph styles of their own", async () => {
    const bytes = await bytesOf(
      table("T", [50, 50], head, row(rowHeader(1, "Mål"), cell("a")), row(cell("b"), cell())),
    );
    expect(styles(bytes).slice(1, 7)).toEqual([
      ["TableHeading", "Vad"],
      ["TableHeading", "Hur"],
      ["TableRowHeadingKeep", "Mål"],
      ["TableText", "a"],
      ["TableText", "b"],
      ["TableText", ""],
    ]);
    expect(value(at(style(bytes, "TableText"), "w:name"))).toBe("Table Text");
    expect(at(style(bytes, "TableText"), "w:pPr", "w:ind")?.attributes["w:right"]).toBe("0");
  });

  test("a list in a cell has the table's list style", async () => {
    const bytes = await bytesOf(table("T", [50, 50], head, row(cell(paragraph("a"), list(false, "b")), cell())));
    expect(styles(bytes).slice(3, 5)).toEqual([
      ["TableText", "a"],
      ["TableListBullet", "b"],
    ]);
  });

  test("a heavier rule stands above each goal but the first", async () => {
    const rows = [row(rowHeader(2, "Ett"), cell("a")), row(cell("b")), row(rowHeader(1, "Två"), cell("c"))];
    const cells = bodyElements(await bytesOf(table("T", [50, 50], head, ...rows)), "w:tc");
    const ruled = cells.map((one) => at(one, "w:tcPr", "w:tcBorders", "w:top") !== undefined);
    expect(ruled).toEqual([false, false, false, false, false, false, true, true]);
  });
});

test("the first column is told to be headers only where it names goals", async () => {
  const looks = [activities("A"), table("T", [50, 50], head, row(cell("a"), cell("b")))];
  const bytes = await docxOf(paper(...looks));
  expect(bodyElements(bytes, "w:tblLook").map(({ attributes }) => attributes["w:firstColumn"])).toEqual([
    "true",
    "false",
  ]);
});

test("two tables without captions are parted, as Word makes one of two that touch", async () => {
  const bare: Table = { ...table("", [50, 50], head), caption: [] };
  const body = bodyElements(await docxOf(paper(bare, bare)), "w:body")[0];
  const names = body?.children.map((child) => (typeof child === "string" ? child : child.name));
  expect(names?.slice(0, 3)).toEqual(["w:tbl", "w:p", "w:tbl"]);
});

test("what follows a table stands at the theme's distance from it", async () => {
  const bytes = await docxOf(paper(table("T", [50, 50], head), paragraph("efter"), paragraph("sedan")));
  expect(styles(bytes).slice(-2)).toEqual([
    ["BodyTextAfterTable", "efter"],
    ["BodyText", "sedan"],
  ]);
  const spacing = at(style(bytes, "BodyTextAfterTable"), "w:pPr", "w:spacing");
  expect(spacing?.attributes["w:before"]).toBe(String(Math.round((5 / 25.4) * 1440)));
});

test("a column too narrow for its longest word takes room from the widest", async () => {
  const narrow = table("T", [86, 14], head, row(cell("a"), cell("Polismyndigheten")));
  const [wide, thin] = bodyElements(await bytesOf(narrow), "w:gridCol").map(({ attributes }) =>
    Number(attributes["w:w"]),
  );
  expect(thin).toBeGreaterThan(0.14 * 9071);
  expect((wide ?? 0) + (thin ?? 0)).toBe(9071);
});

test("a table that ends a section is followed by a paragraph for Word's sake", async () => {
  const [body] = bodyElements(await bytesOf(table("T", [50, 50], head)), "w:body");
  expect(body && childrenNamed(body, "w:p").map((one) => value(at(one, "w:pPr", "w:pStyle")))).toEqual([
    "Caption",
    "SectionEnd",
  ]);
});
