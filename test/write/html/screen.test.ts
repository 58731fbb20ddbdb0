import { expect, test } from "vitest";
import {
  cell,
  columnHeader,
  document,
  heading,
  paragraph,
  part,
  row,
  rowHeader,
  section,
  table,
  text,
} from "../../../src/document/build.ts";
import type { Block } from "../../../src/document/node.ts";
import { writeHtml } from "../../../src/write/html/write-html.ts";
import { measureInChromium } from "../../tool/chromium.ts";
import { exampleTheme } from "../../tool/example-theme.ts";
import { describeWith } from "../../tool/system-tools.ts";

const long = "Samverkansöverenskommelsens arbetsmarknads- och vuxenutbildningsförvaltningsavdelning";
const headers = ["Orsak", "Mål", "Åtgärd", "Aktörer", "Tid", "Uppföljning"].map(columnHeader);
const cells = ["Mål", "Mål", "Åtgärd", "Polismyndigheten, Kommunledningskontoret", "2026", "Varje kvartal"].map(
  (words) => cell(words),
);
const facts: Block = {
  type: "facts",
  path: null,
  items: [{ type: "fact", path: null, term: [text("AVF")], description: [text(long)] }],
};
const paper = document(
  "Plan",
  part(
    "plan",
    section("letterhead", facts),
    heading(1, long),
    heading(2, long),
    paragraph(long),
    facts,
    table(
      "Otrygghet",
      [20, 16, 16, 16, 16, 16],
      row(...headers),
      row(rowHeader(1, long), ...cells.slice(1)),
      row(...cells),
    ),
  ),
);

function measure(widthPx: number, expression: string): unknown {
  const written = writeHtml(paper, { theme: exampleTheme() });
  return measureInChromium(new TextDecoder().decode(written.bytes), widthPx, expression);
}

const overflow = `[page.documentElement.scrollWidth, page.querySelector(".scroll").scrollWidth > page.querySelector(".scroll").clientWidth]`;

describeWith(["chromium"], "the page on a screen", () => {
  test("fits a phone 320 px wide; only the table scrolls, in its own frame", () => {
    expect(measure(320, overflow)).toEqual([320, true]);
  });

  test("has room for a table of six columns on a wide screen", () => {
    expect(measure(1300, overflow)).toEqual([1300, false]);
  });

  test("keeps words whole in the cells", () => {
    const lines = `(() => {
      const range = page.createRange();
      range.selectNodeContents([...page.querySelectorAll("td")].find((cell) => cell.textContent.startsWith("Polis")));
      return range.getClientRects().length;
    })()`;
    expect(measure(320, lines)).toBe(2);
  });
});
