import { expect, test } from "vitest";
import { document, heading, paragraph, paragraphAs, part } from "../../../src/document/build.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { at, childrenNamed, everyElement } from "../../tool/xml-tree.ts";
import { everyNode, facts, images } from "./every-node.ts";
import { docxOf, elements, style, styles, theme, value } from "./written-file.ts";

const bytes = await docxOf(everyNode(), images);

test("headings are Word's own, on the level of the tree", async () => {
  const levels = ([1, 2, 3, 4] as const).map((level) => heading(level, String(level)));
  const paper = await docxOf(document("Rubriker", part("letter", ...levels)));
  expect(styles(paper).map(([id]) => id)).toEqual(["Heading1", "Heading2", "Heading3", "Heading4"]);
  expect(value(at(style(paper, "Heading2"), "w:name"))).toBe("heading 2");
  expect(value(at(style(paper, "Heading2"), "w:pPr", "w:outlineLvl"))).toBe("1");
  expect(value(at(style(paper, "Heading2"), "w:next"))).toBe("BodyText");
});

test("each role of a paragraph has its style", async () => {
  const roles = (["body", "kicker", "subtitle", "signature"] as const).map((role) => paragraphAs(role, role));
  expect(styles(await docxOf(document("Roller", part("letter", ...roles)))).map(([id]) => id)).toEqual([
    "BodyText",
    "Kicker",
    "Subtitle",
    "Signature",
  ]);
});

test("running text has the theme's font, size and measure", () => {
  const body = style(bytes, "BodyText");
  expect(at(body, "w:rPr", "w:rFonts")?.attributes["w:ascii"]).toBe("Calibri");
  expect(value(at(body, "w:rPr", "w:sz"))).toBe("23");
  expect(at(body, "w:pPr", "w:ind")?.attributes["w:right"]).toBe(String(9071 - Math.round((128 / 25.4) * 1440)));
});

test("a theme with another font gives it to every style", async () => {
  const other = structuredClone(theme);
  for (const family of Object.values(other.fonts)) family.word = "Georgia";
  const { bytes: file } = await writeDocx(everyNode(), { theme: other, images });
  const fonts = elements(file, "word/styles.xml", "w:rFonts").map(({ attributes }) => attributes["w:ascii"]);
  expect(new Set(fonts)).toEqual(new Set(["Georgia"]));
});

test("line spacing is the theme's share of the size, whatever the font's own line is", async () => {
  const line = (file: Uint8Array) => Number(at(style(file, "BodyText"), "w:pPr", "w:spacing")?.attributes["w:line"]);
  const arial = structuredClone(theme);
  for (const family of Object.values(arial.fonts)) family.word = "Arial";
  const { bytes: inArial } = await writeDocx(document("A", part("letter", paragraph("a"))), { theme: arial });
  // 1.35 times the size: Calibri's own line is 1.22 of it, Arial's 1.15.
  expect([line(bytes), line(inArial)]).toEqual([265, 282]);
});

test("line spacing always has a rule", () => {
  const spacings = elements(bytes, "word/styles.xml", "w:spacing").filter(
    (one) => one.attributes["w:line"] !== undefined,
  );
  expect(new Set(spacings.map((one) => one.attributes["w:lineRule"]))).toEqual(new Set(["auto"]));
});

test("styles that Word does not know are marked as our own", () => {
  expect(style(bytes, "FactDescription").attributes["w:customStyle"]).toBe("1");
  expect(style(bytes, "Gap").attributes["w:customStyle"]).toBe("1");
  expect(style(bytes, "Heading1").attributes["w:customStyle"]).toBeUndefined();
  expect(style(bytes, "Strong").attributes["w:customStyle"]).toBeUndefined();
});

test("a clerk finds the styles that she works with, and none that nothing needs", async () => {
  const short = await docxOf(document("Kort", part("letter", paragraph("a"))));
  const names = elements(short, "word/styles.xml", "w:style").map((one) => value(at(one, "w:name")));
  expect(names).toEqual(
    expect.arrayContaining(["Body Text", "heading 3", "List Bullet", "List Number", "caption", "Strong"]),
  );
  expect(names.filter((name) => /Keep|After|Landscape|5$/.test(name))).toEqual([]);
});

test("a gap is coloured and filled as the theme says", () => {
  expect(value(at(style(bytes, "Gap"), "w:rPr", "w:color"))).toBe("7A0000");
  expect(at(style(bytes, "Gap"), "w:rPr", "w:shd")?.attributes["w:fill"]).toBe("FFF1C2");
});

test("the table style has horizontal rules only, and a filled head", () => {
  const table = style(bytes, "PaperTable");
  const borders = at(table, "w:tblPr", "w:tblBorders")?.children.map((one) =>
    typeof one === "string" ? one : one.name,
  );
  expect(borders).toEqual(["w:bottom", "w:insideH"]);
  const head = childrenNamed(table, "w:tblStylePr").find((one) => one.attributes["w:type"] === "firstRow");
  expect(head && at(head, "w:tcPr", "w:shd")?.attributes["w:fill"]).toBe("E9E9E9");
});

test("words are hyphenated in tables only", () => {
  expect(at(style(bytes, "Heading1"), "w:pPr", "w:suppressAutoHyphens")).toBeDefined();
  expect(at(style(bytes, "BodyText"), "w:pPr", "w:suppressAutoHyphens")).toBeDefined();
  expect(at(style(bytes, "TableText"), "w:pPr", "w:suppressAutoHyphens")).toBeUndefined();
  expect(at(style(bytes, "Normal"), "w:pPr", "w:suppressAutoHyphens")).toBeUndefined();
  expect(elements(bytes, "word/settings.xml", "w:autoHyphenation")).toHaveLength(1);
});

test("the language is the paper's, in the styles and for the theme's fonts", () => {
  const defaults = elements(bytes, "word/styles.xml", "w:docDefaults")[0];
  const languages = defaults && [...everyElement(defaults)].filter(({ name }) => name === "w:lang");
  expect(languages?.map(value)).toEqual(["sv-SE"]);
  expect(elements(bytes, "word/settings.xml", "w:themeFontLang").map(value)).toEqual(["sv-SE"]);
});

test("abbreviations hang on their terms, which are strong", async () => {
  const [, short] = styles(bytes)
    .filter(([id]) => id === "Abbreviation" || id === "FactDescription")
    .slice(1);
  expect(short?.[0]).toBe("Abbreviation");
  const hanging = at(style(bytes, "Abbreviation"), "w:pPr", "w:ind")?.attributes;
  expect(hanging?.["w:left"]).toBe(hanging?.["w:hanging"]);
  const outside = styles(await docxOf(document("F", part("letter", facts(["EST", "a"])))));
  expect(outside[0]?.[0]).toBe("FactDescription");
});
