import { describe, expect, test } from "vitest";
import { document, heading, list, paragraph, paragraphAs, part, section } from "../../../src/document/build.ts";
import type { Block } from "../../../src/document/node.ts";
import { layOut, linesOf, pageWith, prose, wordsOf } from "./laid-out.ts";

/** A letter in which `blocks` begin at the end of a page: filled up with so many short paragraphs. */
function letterFilledWith(paragraphs: number, ...blocks: readonly Block[]) {
  const filling = Array.from({ length: paragraphs }, (_, index) => paragraph(`Stycke ${index + 1}`));
  return layOut(document("Brev", part("letter", heading(1, "Brev"), ...filling, ...blocks)));
}

/** How far down the page the blocks begin, for every filling that matters. */
const fillings = Array.from({ length: 12 }, (_, index) => 22 + index);

describe("a page break", () => {
  test.each(fillings)("never leaves a heading at the foot of a page (after %i paragraphs)", (count) => {
    const layout = letterFilledWith(count, heading(2, "Finansiering"), heading(3, "Kostnader"), paragraph(prose(6)));
    const page = pageWith(layout, "Finansiering");
    expect(pageWith(layout, "Kostnader")).toBe(page);
    expect(pageWith(layout, "1:")).toBe(page);
  });

  test.each(fillings)("leaves two lines of a paragraph on either side (after %i paragraphs)", (count) => {
    const layout = letterFilledWith(count, paragraph(prose(14)));
    const [first = [], second = []] = layout.pages.map((page) =>
      wordsOf(page).filter((words) => !/^(?:Stycke|Brev)/.test(words)),
    );
    expect(first.length).not.toBe(1);
    expect(second.length).not.toBe(1);
  });

  test.each(fillings)(
    "keeps the recipients with the signatures and two lines of the text (after %i paragraphs)",
    (count) => {
      const layout = letterFilledWith(
        count,
        paragraph(prose(10)),
        section("signatures", paragraphAs("signature", "Kim Ek"), paragraphAs("signature", "Bo Al")),
        section("recipients", heading(2, "Beslutet skickas till"), list(false, "Polismyndigheten")),
      );
      const page = layout.pages[pageWith(layout, "Beslutet skickas till") - 1];
      const lines = page === undefined ? [] : wordsOf(page);
      expect(lines.slice(lines.indexOf("Kim Ek"))).toEqual([
        "Kim Ek",
        "Bo Al",
        "Beslutet skickas till",
        "Polismyndigheten",
      ]);
      expect(lines.indexOf("Kim Ek")).toBeGreaterThanOrEqual(2);
    },
  );

  test.each(fillings)("does not leave one short line for the last page (after %i paragraphs)", (count) => {
    const layout = letterFilledWith(count, paragraph("Kort slut."));
    const last = layout.pages.at(-1);
    expect(last === undefined ? 0 : wordsOf(last).length).toBeGreaterThanOrEqual(3);
  });

  test("does not part a list of two from its introduction", () => {
    for (const count of fillings) {
      const layout = letterFilledWith(
        count,
        paragraph("Kommunen ska:"),
        list(false, "samverka", "följa upp"),
        paragraph(prose(8)),
      );
      expect(pageWith(layout, "samverka")).toBe(pageWith(layout, "Kommunen ska:"));
    }
  });
});

describe("pages", () => {
  test("begin anew with each part", () => {
    const layout = layOut(document("Allt", part("letter", heading(1, "Brev")), part("plan", heading(1, "Plan"))));
    expect(layout.pages.map((page) => [page.part, wordsOf(page)])).toEqual([
      [0, ["Brev"]],
      [1, ["Plan"]],
    ]);
  });

  test("turn for a landscape section and turn back after it", () => {
    const wide = { ...section("plain", paragraph("Bred tabell")), orientation: "landscape" } as const;
    const layout = layOut(document("Plan", part("plan", heading(1, "Plan"), wide, paragraph("Därefter"))));
    expect(layout.pages.map((page) => [wordsOf(page)[0], page.widthPt > page.heightPt])).toEqual([
      ["Plan", false],
      ["Bred tabell", true],
      ["Därefter", false],
    ]);
  });

  test("hold their text between header and footer, and within the left and the right margin", () => {
    const layout = letterFilledWith(10, paragraph(prose(200)), list(true, prose(30), "x".repeat(400)));
    for (const page of layout.pages) {
      for (const { baselinePt, leftPt, rightPt } of linesOf(page.content)) {
        expect(baselinePt).toBeGreaterThan(page.bodyTopPt);
        expect(baselinePt).toBeLessThan(page.bodyBottomPt);
        expect(leftPt).toBeGreaterThanOrEqual((30 / 25.4) * 72 - 0.01);
        expect(rightPt).toBeLessThanOrEqual(page.widthPt - (20 / 25.4) * 72);
      }
    }
  });

  test("of an empty part still stand, so that its running header is not lost", () => {
    expect(layOut(document("Tomt", part("letter"))).pages).toHaveLength(1);
  });
});
