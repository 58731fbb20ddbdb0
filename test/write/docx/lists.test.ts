import { expect, test } from "vitest";
import { document, list, paragraph, part } from "../../../src/document/build.ts";
import type { Block } from "../../../src/document/node.ts";
import { at, elementsOf } from "../../tool/xml-tree.ts";
import { bodyElements, docxOf, elements, style, styles, value } from "./written-file.ts";

const paper = (...blocks: readonly Block[]) => document("Listor", part("letter", ...blocks));

/** The numbering of each paragraph: the num's definition and first number, through the style where it has none itself. */
async function numberings(bytes: Uint8Array) {
  const numbers = elements(bytes, "word/numbering.xml", "w:num");
  return bodyElements(bytes, "w:p").map((item) => {
    const styleId = value(at(item, "w:pPr", "w:pStyle"));
    const own = at(item, "w:pPr", "w:numPr", "w:numId") ?? at(style(bytes, styleId), "w:pPr", "w:numPr", "w:numId");
    return numbers.find((number) => number.attributes["w:numId"] === value(own));
  });
}

test("the items of a list are in Word's list styles, which hold the marks", async () => {
  const bytes = await docxOf(paper(list(false, "a"), list(true, "b")));
  expect(styles(bytes)).toEqual([
    ["ListBullet", "a"],
    ["ListNumber", "b"],
  ]);
  expect(value(at(style(bytes, "ListBullet"), "w:name"))).toBe("List Bullet");
  expect(at(style(bytes, "ListNumber"), "w:pPr", "w:numPr", "w:numId")).toBeDefined();
});

test("each list style is named by its numbering, so that readers find the mark by the style", async () => {
  const bytes = await docxOf(paper(list(false, "a")));
  const linked = elements(bytes, "word/numbering.xml", "w:lvl").flatMap((level) => at(level, "w:pStyle") ?? []);
  expect(linked.map(value)).toEqual(expect.arrayContaining(["ListBullet", "ListNumber"]));
});

test("a second numbered list begins again at one", async () => {
  const bytes = await docxOf(paper(list(true, "a", "b"), paragraph("mellan"), list(true, "c")));
  const [first, second, , third] = await numberings(bytes);
  expect(second).toBe(first);
  expect(third?.attributes["w:numId"]).not.toBe(first?.attributes["w:numId"]);
  expect(third && value(at(third, "w:lvlOverride", "w:startOverride"))).toBe("1");
});

test("a list begins at the number that it is given", async () => {
  const [number] = await numberings(await docxOf(paper({ ...list(true, "sjunde"), start: 7 })));
  expect(number && value(at(number, "w:lvlOverride", "w:startOverride"))).toBe("7");
});

test("a list in a list is a level deeper", async () => {
  const bytes = await docxOf(paper(list(false, [paragraph("a"), list(true, "b", [paragraph("c"), list(false, "d")])])));
  expect(styles(bytes).map(([id]) => id)).toEqual(["ListBullet", "ListNumber2", "ListNumber2", "ListBullet3"]);
});

test("a list deeper than Word's styles looks as the deepest", async () => {
  const deep = [1, 2, 3, 4, 5, 6, 7].reduce<Block>((inner) => list(false, [paragraph("a"), inner]), list(false, "b"));
  const ids = styles(await docxOf(paper(deep))).map(([id]) => id);
  expect(ids.slice(-2)).toEqual(["ListBullet5", "ListBullet5"]);
});

test("a further paragraph of an item stands under it without a mark", async () => {
  const bytes = await docxOf(paper(list(false, [paragraph("a"), paragraph("mer")])));
  expect(styles(bytes)[1]).toEqual(["ListContinue", "mer"]);
  expect(at(style(bytes, "ListContinue"), "w:pPr", "w:numPr")).toBeUndefined();
});

test("a paragraph after a list stands as far from it as from a paragraph", async () => {
  const bytes = await docxOf(paper(list(false, "a"), paragraph("efter")));
  expect(styles(bytes)[1]).toEqual(["BodyTextAfterList", "efter"]);
  const after = Number(at(style(bytes, "ListBullet"), "w:pPr", "w:spacing")?.attributes["w:after"]);
  const before = Number(at(style(bytes, "BodyTextAfterList"), "w:pPr", "w:spacing")?.attributes["w:before"]);
  const usual = Number(at(style(bytes, "BodyText"), "w:pPr", "w:spacing")?.attributes["w:after"]);
  expect(Math.abs(after + before - usual)).toBeLessThanOrEqual(1);
});

test("a list's paragraphs have nothing but their style, and a numbering where they begin again", async () => {
  const bytes = await docxOf(paper(list(true, "a"), list(true, "b")));
  const properties = bodyElements(bytes, "w:pPr").map((one) => elementsOf(one).map(({ name }) => name));
  expect(properties).toEqual([["w:pStyle"], ["w:pStyle", "w:numPr"]]);
});
