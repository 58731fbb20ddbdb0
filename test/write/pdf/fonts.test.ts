import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import { cell, document, heading, paragraph, part, row, table, text } from "../../../src/document/build.ts";
import { FontFace } from "../../../src/write/pdf/font/font-face.ts";
import { italicAngleOf, openFont, postscriptNameOf } from "../../../src/write/pdf/font/opened-font.ts";
import { trueTypeSubset } from "../../../src/write/pdf/font/true-type-subset.ts";
import { layoutDocument } from "../../../src/write/pdf/layout-document.ts";
import { fonts, problemsOf, theme, write } from "./laid-out.ts";

const regular = fonts.get(theme.fonts["text"]?.regular ?? "") ?? new Uint8Array();
const face = new FontFace(regular);
const packageFile = (path: string) => new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path)));

describe("kerning", () => {
  const letters = [..."abefgjktvyåäöAFKLPTVWY.,–”"];

  test("is the font's own, pair by pair, as fontkit's full shaper has it", () => {
    const shaper = create(Buffer.from(regular)) as unknown as {
      layout(value: string, features: object): { advanceWidth: number };
    };
    for (const left of letters) {
      for (const right of letters) {
        const { advanceWidth } = shaper.layout(left + right, { liga: false, calt: false });
        expect({ pair: left + right, width: face.shape(left + right).width }).toEqual({
          pair: left + right,
          width: advanceWidth,
        });
      }
    }
  });

  test("draws AV together", () => {
    expect(face.shape("AV").width).toBeLessThan(face.shape("A").width + face.shape("V").width);
  });
});

describe("what a file has of a font", () => {
  // Letters with a dot, a ring or an accent are made of parts, which come along; a hyphen may come twice.
  const words = "Åtgärd för ökad trygghet – Café 2022-2023 ½";
  const all = [...fonts.values()].map((bytes) => openFont(bytes));

  test("is to the byte what fontkit would cut out", () => {
    for (const font of all) {
      const glyphs = Array.from(words, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
      const subset = font.createSubset();
      for (const glyph of glyphs) {
        subset.glyphs.push(glyph);
        subset.mapping[glyph] ??= subset.glyphs.length - 1;
      }
      expect(Buffer.from(trueTypeSubset(font, glyphs) ?? [])).toEqual(Buffer.from(subset.encode()));
    }
  });

  test("is named and slanted as fontkit reads it", () => {
    expect(all.length).toBeGreaterThan(1);
    for (const font of all) {
      const { postscriptName, italicAngle } = font as unknown as { postscriptName: string; italicAngle: number };
      expect([postscriptNameOf(font), italicAngleOf(font)]).toEqual([postscriptName, italicAngle]);
    }
  });
});

describe("a character that the font lacks", () => {
  test("is refused by name, all of them at once, each once a path", () => {
    const tree = document(
      "Fel",
      part("plan", heading(1, text("Mål 😀", "plan.title")), paragraph(text("😀 och ☃ och 😀", "plan.introduction"))),
    );
    expect(problemsOf(tree).map(({ code, severity, path, message }) => [code, severity, path, message])).toEqual([
      ["character-not-in-font", "error", "plan.title", "Tecknet ”😀” (U+1F600) finns inte i typsnittet."],
      ["character-not-in-font", "error", "plan.introduction", "Tecknet ”😀” (U+1F600) finns inte i typsnittet."],
      ["character-not-in-font", "error", "plan.introduction", "Tecknet ”☃” (U+2603) finns inte i typsnittet."],
    ]);
  });

  test("stops the writing, without an exception and without bytes", async () => {
    const written = await write(document("Fel", part("plan", paragraph("שלום"))));
    expect(written.bytes).toHaveLength(0);
    expect(written.problems).toHaveLength(4);
    expect(written.problems[0]?.hint).toMatch(/Ta bort tecknet/);
  });

  test("is found in cells and running headers too", () => {
    const cells = table("T", [100], row(cell("a")), row(cell("b☃")));
    const withHeader = { ...part("plan", cells), header: { start: [text("☂")], end: [] } };
    const found = problemsOf(document("Fel", withHeader)).map(({ message }) => message.slice(0, 12));
    expect(found.toSorted()).toEqual(["Tecknet ”☂” ", "Tecknet ”☃” "]);
  });

  test("that leaves no ink and spoils a message is named by its number alone", () => {
    expect(problemsOf(document("Fel", part("plan", paragraph("a\u0001")))).map(({ message }) => message)).toEqual([
      "Tecknet U+0001 finns inte i typsnittet.",
    ]);
  });
});

describe("a character with an equal in the font", () => {
  test.each([
    ["word joiner", "a\u2060b", "ab"],
    ["zero-width space", "a\u200bb", "ab"],
    ["soft hyphen", "a\u00adb", "ab"],
    ["letter and ring, composed", "a\u030a", "å"],
  ])("%s is set as its equal", async (_name, given, like) => {
    const [one, other] = await Promise.all([
      write(document("T", part("plan", paragraph(given)))),
      write(document("T", part("plan", paragraph(like)))),
    ]);
    expect(one.problems).toEqual([]);
    expect(one.text).toEqual([given]);
    expect(other.text).toEqual([like]);
    expect(face.shape(given.normalize("NFC")).width).toBe(face.shape(like).width);
  });

  test("keeps its own reading where it shares a glyph: hyphens and spaces", () => {
    expect(face.shape("a-b\u2011c\u00a0d").codePoints).toEqual([0x61, 0x2d, 0x62, 0x2011, 0x63, 0xa0, 0x64]);
    expect(face.glyphOf(0x2011)).toBe(face.glyphOf(0x2d));
  });
});

describe("the theme's fonts", () => {
  const tree = document("T", part("plan", paragraph("a")));

  test("that were not handed over are named, all of them", () => {
    const { problems } = layoutDocument(tree, { theme, fonts: new Map() });
    expect(problems.map(({ code }) => code)).toEqual(["font-missing", "font-missing", "font-missing", "font-missing"]);
    expect(problems[0]?.message).toContain("SourceSans3-Regular.ttf");
  });

  test.each([
    ["no fonts", new Uint8Array([1, 2, 3])],
    ["cut off", new Uint8Array([0, 1, 0, 0, 0, 12])],
    ["packed for the web, WOFF", packageFile("source-sans/WOFF/TTF/SourceSans3-Regular.ttf.woff")],
    ["packed for the web, WOFF2", packageFile("source-sans/WOFF2/TTF/SourceSans3-Regular.ttf.woff2")],
  ])("that are %s are named", (_what, bytes) => {
    const broken = new Map([...fonts.keys()].map((name) => [name, bytes]));
    const { problems } = layoutDocument(tree, { theme, fonts: broken });
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill("font-unreadable"));
  });
});
