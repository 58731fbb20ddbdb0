import { describe, expect, test } from "vitest";
import {
  document,
  heading,
  list,
  paragraph,
  paragraphAs,
  part,
  running,
  section,
} from "../../../src/document/build.ts";
import type { Block, Part } from "../../../src/document/node.ts";
import { xmlParts } from "../../tool/docx-parts.ts";
import { at, childrenNamed, everyElement, parseXml } from "../../tool/xml-tree.ts";
import { facts, link } from "./every-node.ts";
import { bodyElements, docxOf, elements, style, styles, value } from "./written-file.ts";

const landscape = (...children: readonly Block[]) => ({
  ...section("area", ...children),
  orientation: "landscape" as const,
});

/** Paper width and height of each of Word's sections, in order. */
async function pages(...parts: readonly Part[]) {
  const bytes = await docxOf(document("Avsnitt", ...parts));
  return bodyElements(bytes, "w:pgSz").map(({ attributes }) => [
    attributes["w:w"],
    attributes["w:h"],
    attributes["w:orient"],
  ]);
}

const upright = ["11906", "16838", "portrait"];
const lying = ["16838", "11906", "landscape"];

describe("pages", () => {
  test("each part is a section of its own, upright A4", async () => {
    expect(await pages(part("letter", paragraph("a")), part("plan", paragraph("b")))).toEqual([upright, upright]);
  });

  test("a wide section lies down, and the pages after it stand up again", async () => {
    expect(await pages(part("plan", paragraph("a"), landscape(paragraph("b")), paragraph("c")))).toEqual([
      upright,
      lying,
      upright,
    ]);
  });

  test("neighbouring wide sections share their pages, and no empty page is left around them", async () => {
    expect(await pages(part("plan", landscape(paragraph("a")), landscape(paragraph("b"))))).toEqual([lying]);
  });

  test("no section numbers its pages anew", async () => {
    const bytes = await docxOf(document("Avsnitt", part("letter", paragraph("a")), part("plan", paragraph("b"))));
    expect(bodyElements(bytes, "w:pgNumType").filter(({ attributes }) => attributes["w:start"] !== undefined)).toEqual(
      [],
    );
    expect(bodyElements(bytes, "w:type").map(value)).toEqual(["nextPage", "nextPage"]);
  });

  test("a section's end is borne by its last paragraph, not by an empty one", async () => {
    const bytes = await docxOf(document("Avsnitt", part("letter", paragraph("a")), part("plan", paragraph("b"))));
    expect(styles(bytes)).toEqual([
      ["BodyText", "a"],
      ["BodyText", "b"],
    ]);
  });

  test("running text keeps to the measure on a page that lies down too", async () => {
    const bytes = await docxOf(document("Avsnitt", part("plan", paragraph("a"), landscape(paragraph("b")))));
    const right = (id: string) => Number(at(style(bytes, id), "w:pPr", "w:ind")?.attributes["w:right"]);
    expect(styles(bytes).map(([id]) => id)).toEqual(["BodyText", "BodyTextLandscape"]);
    expect(right("BodyTextLandscape") - right("BodyText")).toBe(16838 - 11906);
  });
});

describe("headers and footers", () => {
  const letter: Part = {
    ...part("letter", paragraph("a")),
    firstHeader: running(["UTKAST"], []),
    header: running(["Kort titel"], ["Sida ", { type: "pageNumber" }, " (", { type: "pageCount" }, ")"]),
    footer: running(["Exempelby"], []),
  };

  test("the page and the number of pages are fields at the right margin", async () => {
    const bytes = await docxOf(document("Sidhuvud", letter));
    const fields = elements(bytes, "word/header1.xml", "w:instrText").map(({ children }) => children.join(""));
    expect(fields).toEqual(["PAGE", "NUMPAGES"]);
    expect(elements(bytes, "word/header1.xml", "w:tab")).toHaveLength(1);
    const tab = at(style(bytes, "Header"), "w:pPr", "w:tabs", "w:tab");
    expect([value(tab), tab?.attributes["w:pos"]]).toEqual(["right", "9071"]);
  });

  test("header and footer have Word's styles of that name", async () => {
    const bytes = await docxOf(document("Sidhuvud", letter));
    expect(elements(bytes, "word/header1.xml", "w:pStyle").map(value)).toEqual(["Header"]);
    expect(elements(bytes, "word/footer1.xml", "w:pStyle").map(value)).toEqual(["Footer"]);
    expect(value(at(style(bytes, "Header"), "w:name"))).toBe("header");
  });

  test("the first page has the first header and the usual footer", async () => {
    const bytes = await docxOf(document("Sidhuvud", letter));
    expect(bodyElements(bytes, "w:titlePg")).toHaveLength(1);
    const kinds = bodyElements(bytes, "w:headerReference").map(({ attributes }) => attributes["w:type"]);
    expect(kinds).toEqual(["default", "first"]);
    const words = [...xmlParts(bytes)]
      .filter(([path]) => /footer\d\.xml$/.test(path))
      .map(([, xml]) =>
        [...everyElement(parseXml(xml))].filter(({ name }) => name === "w:t").map((one) => one.children.join("")),
      );
    expect(words).toEqual([["Exempelby"], ["Exempelby"]]);
  });

  test("a part without a first header has one header for all pages", async () => {
    const bytes = await docxOf(document("Sidhuvud", part("letter", paragraph("a"))));
    expect(bodyElements(bytes, "w:titlePg")).toEqual([]);
  });

  test("on a page that lies down the page number stands at that page's margin", async () => {
    const bytes = await docxOf(document("Sidhuvud", part("plan", landscape(paragraph("a")))));
    expect(elements(bytes, "word/header1.xml", "w:pStyle").map(value)).toEqual(["HeaderLandscape"]);
    const tab = at(style(bytes, "HeaderLandscape"), "w:pPr", "w:tabs", "w:tab");
    expect(tab?.attributes["w:pos"]).toBe(String(9071 + 16838 - 11906));
  });

  test("a link in a header belongs to the header's own part", async () => {
    const linked = { ...part("letter", paragraph("a")), header: running([link("https://example.se", "hit")], []) };
    const bytes = await docxOf(document("Sidhuvud", linked));
    const relations = childrenNamed(parseXml(xmlParts(bytes).get("word/_rels/header1.xml.rels") ?? ""), "Relationship");
    expect(relations.map(({ attributes }) => attributes["Target"])).toEqual(["https://example.se"]);
  });
});

describe("what stays together", () => {
  async function keptWithNext(...blocks: readonly Block[]) {
    const bytes = await docxOf(document("Samman", part("letter", ...blocks)));
    return styles(bytes).map(([id, words]) => [words, keepsNext(bytes, id)]);
  }
  function keepsNext(bytes: Uint8Array, id: string): boolean {
    const one = style(bytes, id);
    const own = at(one, "w:pPr", "w:keepNext");
    const parent = at(one, "w:basedOn");
    return own !== undefined || (parent !== undefined && keepsNext(bytes, value(parent)));
  }

  test("a heading is kept with what follows it", async () => {
    expect(await keptWithNext(heading(3, "Rubrik"), paragraph("a"))).toEqual([
      ["Rubrik", true],
      ["a", false],
    ]);
  });

  test("recipients are kept with the signatures, and those with what they sign", async () => {
    const signed = section("signatures", paragraph("Kommunkansliet"), paragraphAs("signature", "Nils"));
    const sent = section("recipients", heading(2, "Skickas till"), list(false, "A", "B"));
    expect(await keptWithNext(paragraph("a"), paragraph("b"), signed, sent)).toEqual([
      ["a", false],
      ["b", true],
      ["Kommunkansliet", true],
      ["Nils", true],
      ["Skickas till", true],
      ["A", true],
      ["B", false],
    ]);
  });

  test("a kept bullet is a bullet still", async () => {
    const bytes = await docxOf(document("Samman", part("letter", section("recipients", list(false, "A", "B")))));
    expect(styles(bytes)[0]).toEqual(["ListBulletKeep", "A"]);
    const linked = elements(bytes, "word/numbering.xml", "w:lvl").flatMap((level) => at(level, "w:pStyle") ?? []);
    expect(linked.map(value)).toContain("ListBulletKeep");
  });

  test("the letterhead is parted from the paper", async () => {
    const bytes = await docxOf(
      document(
        "Samman",
        part("letter", section("letterhead", facts(["Datum", "2026-01-07"])), paragraphAs("kicker", "KS")),
      ),
    );
    expect(styles(bytes).map(([id]) => id)).toEqual(["FactDescription", "KickerAfterLetterhead"]);
  });
});
