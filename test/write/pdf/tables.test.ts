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
  table,
} from "../../../src/document/build.ts";
import type { Block, Row, Table } from "../../../src/document/node.ts";
import { textOfDocument } from "../../../src/document/text.ts";
import type { Layout, Page } from "../../../src/write/pdf/layout/page.ts";
import { layOut, linesOf, marksOf, pageWith, prose, theme, wordsOf, write } from "./laid-out.ts";

const head = row(columnHeader("Vad"), columnHeader("Hur"), columnHeader("Ansvar"));

function areaTable(...body: readonly Row[]): Table {
  return table("Narkotika", [25, 50, 25], head, ...body);
}

/** A goal with activities, each of so many sentences. */
function goal(name: string, ...sentences: readonly number[]): readonly Row[] {
  return sentences.map((count, index) =>
    row(
      ...(index === 0 ? [rowHeader(sentences.length, name)] : []),
      cell(`${name}${index + 1} ${prose(count)}`),
      cell("KLK"),
    ),
  );
}

function plan(...blocks: readonly Block[]): Layout {
  return layOut(document("Plan", part("plan", heading(1, "Plan"), ...blocks)));
}

function filling(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`Stycke ${index + 1}`));
}

function artifactsOf(page: Page): readonly string[] {
  return linesOf(page.content)
    .filter(({ element }) => element === null)
    .map(({ words }) => words);
}

describe("a table that runs over a page break", () => {
  const layout = plan(areaTable(...goal("Mål A", ...new Array<number>(30).fill(6))));

  test("repeats its head on each page, as an artifact", () => {
    expect(layout.pages.length).toBeGreaterThan(2);
    for (const page of layout.pages.slice(1)) {
      expect(wordsOf(page).slice(0, 3)).toEqual(["Vad", "Hur", "Ansvar"]);
      expect(artifactsOf(page).slice(0, 3)).toEqual(["Vad", "Hur", "Ansvar"]);
    }
    const [first] = layout.pages;
    expect(first === undefined ? null : artifactsOf(first)).toEqual([]);
  });

  test("repeats the goal that goes on, with the theme's word for it", () => {
    for (const page of layout.pages.slice(1)) expect(artifactsOf(page)).toContain(`Mål A ${theme.table.continued}`);
  });

  test("keeps each activity whole on one page", () => {
    for (let index = 1; index <= 30; index += 1) {
      const pages = layout.pages.filter((page) => wordsOf(page).some((words) => words.startsWith(`Mål A${index} `)));
      expect(pages).toHaveLength(1);
    }
    for (const page of layout.pages) {
      const lines = linesOf(page.content).filter(({ element }) => element === "P");
      expect(lines.at(-1)?.words).toBe("KLK");
    }
  });
});

describe("a table at the foot of a page", () => {
  test.each([18, 20, 22, 24, 26, 28, 30, 32])(
    "does not begin with one row, nor leave its heading (after %i paragraphs)",
    (count) => {
      const layout = plan(
        ...filling(count),
        heading(2, "Område"),
        areaTable(...goal("Ett", 2), ...goal("Två", 2), ...goal("Tre", 2), ...goal("Fyra", 2)),
      );
      const page = pageWith(layout, "Område");
      expect([pageWith(layout, "Narkotika"), pageWith(layout, "Ett1"), pageWith(layout, "Två1")]).toEqual([
        page,
        page,
        page,
      ]);
      expect(pageWith(layout, "Tre1")).toBe(pageWith(layout, "Fyra1"));
    },
  );

  test("moves a short goal to the next page rather than break it", () => {
    const rows = [...goal("Ett", 20), ...goal("Två", 20), ...goal("Tre", 4, 4)];
    for (const count of [3, 4, 5, 6, 7, 8]) {
      const layout = plan(...filling(count), areaTable(...rows));
      expect(pageWith(layout, "Tre1")).toBe(pageWith(layout, "Tre2"));
    }
  });
});

describe("a cell higher than a page", () => {
  const long = Array.from({ length: 40 }, (_, index) => paragraph(`Stycke ${index + 1}. ${prose(5)}`));
  const body = [...goal("Före", 1), row(rowHeader(1, "Mål"), cell(...long), cell("KLK")), ...goal("Efter", 1)];

  test("flows on over the pages, and nothing of it is lost", async () => {
    const tree = document("Plan", part("plan", heading(1, "Plan"), areaTable(...body)));
    const layout = layOut(tree);
    expect(layout.pages.length).toBeGreaterThan(3);
    expect((await write(tree)).text).toEqual(textOfDocument(tree));
    for (const page of layout.pages) {
      for (const { baselinePt } of linesOf(page.content)) expect(baselinePt).toBeLessThan(page.bodyBottomPt);
    }
  });

  test("begins on the page where the table does, and repeats its goal on the next ones", () => {
    const layout = plan(areaTable(...body));
    expect(pageWith(layout, "Stycke 1.")).toBe(1);
    for (const page of layout.pages.slice(1)) expect(artifactsOf(page)).toContain(`Mål ${theme.table.continued}`);
  });

  test("over several rows is shared out on them, and nothing of it is lost", async () => {
    const rows = [
      row(rowHeader(3, ...long), cell("ett"), cell("KLK")),
      row(cell("två"), cell("KLK")),
      row(cell("tre"), cell("KLK")),
    ];
    const tree = document("Plan", part("plan", heading(1, "Plan"), areaTable(...rows)));
    const written = await write(tree);
    expect(written.text).toEqual(textOfDocument(tree));
    expect(layOut(tree).pages.length).toBeGreaterThan(3);
  });
});

describe("a table's look", () => {
  const layout = plan(areaTable(...goal("Ett", 1, 1), ...goal("Två", 1)));
  const rules = layout.pages.flatMap((page) => marksOf(page, "rule"));

  test("has a heavier rule between goals than between activities", () => {
    expect(rules.map(({ thicknessPt }) => thicknessPt)).toEqual([
      theme.table.headRuleWidthPt,
      theme.table.ruleWidthPt,
      theme.table.groupRuleWidthPt,
      theme.table.groupRuleWidthPt,
    ]);
  });

  test("has no rule through a goal that spans its activities", () => {
    const [, between, , last] = rules;
    expect(between?.widthPt).toBeCloseTo((last?.widthPt ?? 0) * 0.75, 3);
  });

  test("takes the width between the margins, and its columns their shares of it", () => {
    const [page] = layout.pages;
    const lefts = linesOf(page?.content ?? [])
      .filter(({ words }) => ["Vad", "Hur", "Ansvar"].includes(words))
      .map(({ leftPt }) => leftPt);
    const widthPt = ((210 - 30 - 20) / 25.4) * 72;
    expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeCloseTo(widthPt * 0.25, 3);
    expect((lefts[2] ?? 0) - (lefts[1] ?? 0)).toBeCloseTo(widthPt * 0.5, 3);
  });
});

test("a row header higher than its activities makes the last of them grow", () => {
  const layout = plan(
    areaTable(row(rowHeader(2, prose(3)), cell("ett"), cell("KLK")), row(cell("två"), cell("KLK")), ...goal("Sist", 1)),
  );
  const [page] = layout.pages;
  const lines = linesOf(page?.content ?? []);
  const goals = lines.filter(({ leftPt }) => leftPt === lines.find(({ words }) => words === "Vad")?.leftPt);
  const headerBottom = goals.at(-2)?.baselinePt ?? Number.POSITIVE_INFINITY;
  expect(lines.find(({ words }) => words.startsWith("Sist1"))?.baselinePt).toBeGreaterThan(headerBottom);
});

test("cells over columns, empty cells and lists in cells keep their words", async () => {
  const wide = { ...cell("över två"), columnSpan: 2 };
  const tree = document(
    "Plan",
    part("plan", areaTable(row(rowHeader(1, "Mål"), wide), row(cell(), cell(list(false, "a", "b")), cell()))),
  );
  expect((await write(tree)).text).toEqual(["Narkotika", "Vad", "Hur", "Ansvar", "Mål", "över två", "a", "b"]);
});

test("a table with a head and no body keeps its head", async () => {
  expect((await write(document("Plan", part("plan", areaTable())))).text).toEqual([
    "Narkotika",
    "Vad",
    "Hur",
    "Ansvar",
  ]);
});
