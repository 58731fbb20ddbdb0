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
  running,
  table,
  text,
} from "../../src/document/build.ts";
import { keepTogetherInDocument } from "../../src/document/keep-together.ts";
import type { Block, Document, Inline } from "../../src/document/node.ts";
import { textOfDocument } from "../../src/document/text.ts";

function paper(...blocks: readonly Block[]): Document {
  return document("Plan", part("letter", heading(1, "Plan"), ...blocks));
}

function shown(tree: Document): readonly string[] {
  return textOfDocument(keepTogetherInDocument(tree)).map((entry) => entry.replaceAll("\u00a0", "~"));
}

describe("spaces that hold words together", () => {
  test("are set in every kind of block", () => {
    const facts: Block = {
      type: "facts",
      path: null,
      items: [{ type: "fact", path: null, term: [text("§ 1")], description: [text("kl. 13")] }],
    };
    const figure: Block = {
      type: "figure",
      source: "a",
      alternative: "",
      widthMm: 10,
      path: null,
      caption: [text("Bild 3 m")],
    };
    const grid = table(
      "Tabell nr 1",
      [100],
      row(columnHeader("Efter 5 år")),
      row(cell("2 mkr", list(false, "20 procent"))),
    );
    expect(shown(paper(list(true, "den 18"), facts, figure, grid))).toEqual([
      "Plan",
      "den~18",
      "§~1",
      "kl.~13",
      "Bild 3~m",
      "Tabell nr~1",
      "Efter 5~år",
      "2~mkr",
      "20~procent",
    ]);
  });

  test("are set where the template's words meet the data's, also inside emphasis", () => {
    const emphasis: Inline = { type: "emphasis", children: [text("18", "case.day"), text(" januari")] };
    const kept = keepTogetherInDocument(
      paper(paragraph("Mötet den ", emphasis, { type: "break" }, "2022 ", text("kl. 9", "case.hour"))),
    );
    expect(kept.parts[0]?.children[1]).toEqual(
      paragraph(
        "Mötet den\u00a0",
        { type: "emphasis", children: [text("18", "case.day"), text("\u00a0januari")] },
        { type: "break" },
        "2022 ",
        text("kl.\u00a09", "case.hour"),
      ),
    );
  });

  test("hold page and pages together in the running header", () => {
    const header = running(["Dnr 2022/3"], [{ type: "pageNumber" }, " (", { type: "pageCount" }, ")"]);
    const kept = keepTogetherInDocument(
      document("Plan", { ...part("letter", heading(1, "Plan")), header, firstHeader: header }),
    );
    const expected = running(["Dnr\u00a02022/3"], [{ type: "pageNumber" }, "\u00a0(", { type: "pageCount" }, ")"]);
    expect([kept.parts[0]?.header, kept.parts[0]?.firstHeader]).toEqual([expected, expected]);
  });
});

test("what does not change is shared, and the given tree stays as it was", () => {
  const still = paragraph("Planen antas.");
  const tree = { ...paper(still, paragraph("15 år")), parts: paper(still, paragraph("15 år")).parts };
  const before = structuredClone(tree);
  const kept = keepTogetherInDocument(tree);
  expect(kept).not.toBe(tree);
  expect(kept.parts[0]?.children[1]).toBe(tree.parts[0]?.children[1]);
  expect(tree).toEqual(before);
  expect(keepTogetherInDocument(kept)).toBe(kept);
});
