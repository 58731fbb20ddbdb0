import { expect, test } from "vitest";
import { document, heading, paragraph, part, running } from "../../../src/document/build.ts";
import type { Part } from "../../../src/document/node.ts";
import { layOut, linesOf, prose } from "./laid-out.ts";

const numbers = ["sida ", { type: "pageNumber" }, " (", { type: "pageCount" }, ")"] as const;

function letter(fields: Partial<Part> = {}): Part {
  return {
    ...part("letter", heading(1, "Brev"), paragraph(prose(80))),
    header: running(["KSKF/2022:1"], numbers),
    footer: running(["Exempelby kommun"], []),
    ...fields,
  };
}

function headersOf(...parts: readonly Part[]): readonly (readonly string[])[] {
  return layOut(document("Brev", ...parts)).pages.map(({ header }) => linesOf(header).map(({ words }) => words));
}

test("diary number and page of pages stand at the top of every page, numbered through the whole document", () => {
  const plan = { ...part("plan", heading(1, "Plan")), header: running([], numbers) };
  expect(headersOf(letter(), plan)).toEqual([
    ["KSKF/2022:1", "sida 1 (3)"],
    ["KSKF/2022:1", "sida 2 (3)"],
    ["sida 3 (3)"],
  ]);
});

test("the first page of a part has its own header where there is one", () => {
  const [first, second] = headersOf(letter({ firstHeader: running(["Eskilstuna kommun"], []) }));
  expect(first).toEqual(["Eskilstuna kommun"]);
  expect(second).toEqual(["KSKF/2022:1", "sida 2 (2)"]);
});

test("the end of a running line stands at the right margin", () => {
  const [page] = layOut(document("Brev", letter())).pages;
  const end = linesOf(page?.header ?? []).at(-1);
  expect(end?.rightPt).toBeCloseTo((page?.widthPt ?? 0) - (20 / 25.4) * 72, 3);
});

test("a header of many lines pushes the text down and never stands in it", () => {
  const long = letter({ header: running([prose(12)], numbers) });
  for (const page of layOut(document("Brev", long)).pages) {
    const lowest = Math.max(...linesOf(page.header).map(({ baselinePt }) => baselinePt));
    expect(lowest).toBeLessThan(page.bodyTopPt);
  }
});

test("running lines are artifacts, and no text of the document", () => {
  const [page] = layOut(document("Brev", letter())).pages;
  expect([...linesOf(page?.header ?? []), ...linesOf(page?.footer ?? [])].map(({ element }) => element)).toEqual([
    null,
    null,
    null,
  ]);
});
