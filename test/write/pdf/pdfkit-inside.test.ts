import { create } from "fontkit";
import PdfkitDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { fonts, theme } from "./laid-out.ts";

/** What the writer knows of its packages' inside. A new version that changes one of these breaks here, by name. */

interface Inside {
  readonly _offsets: unknown[];
  readonly _offset: number;
  readonly _id: Uint8Array;
  readonly _root: { readonly data: Record<string, unknown> };
  readonly info: Record<string, unknown>;
  readonly page: {
    readonly content: object;
    readonly dictionary: { readonly id: number };
    readonly fonts: object;
    readonly xobjects: object;
  };
  readonly endSubset: unknown;
  readonly endMetadata: unknown;
  readonly endMarkings: unknown;
  readonly _write: unknown;
  readonly _addColorOutputIntent: unknown;
  readonly _finalize: () => void;
  addPage(options: object): void;
  ref(data?: object): { readonly id: number; readonly offset?: number; end(): void };
}

function open(): Inside {
  const options = { pdfVersion: "1.7", subset: "PDF/A-3a", autoFirstPage: false, font: null };
  return new (PdfkitDocument as unknown as new (given: object) => Inside)(options);
}

describe("pdfkit", () => {
  test("numbers its objects by the length of _offsets, and keeps _offset as it writes", () => {
    const pdfkit = open();
    const count = pdfkit._offsets.length;
    const before = pdfkit._offset;
    const reference = pdfkit.ref({ Type: "Nothing" });
    expect([reference.id, pdfkit._offsets.length]).toEqual([count + 1, count + 1]);
    expect(reference.offset).toBeUndefined();
    reference.end();
    expect([reference.offset, pdfkit._offsets[count]]).toEqual([before, before]);
    expect(pdfkit._offset).toBeGreaterThan(before);
  });

  test("has the methods that are overridden, and the fields that are set", () => {
    const pdfkit = open();
    for (const method of [
      "endSubset",
      "endMetadata",
      "endMarkings",
      "_write",
      "_addColorOutputIntent",
      "_finalize",
    ] as const) {
      expect(pdfkit[method]).toBeTypeOf("function");
    }
    expect(pdfkit._id).toBeInstanceOf(Uint8Array);
    expect(pdfkit.info).toHaveProperty("CreationDate");
    expect(pdfkit._root.data).toHaveProperty("Names.data");
  });

  test("gives a page its content, dictionary, fonts and pictures, its y axis turned", () => {
    const pdfkit = open();
    pdfkit.addPage({ size: [100, 200], margin: 0 });
    const { content, dictionary, fonts: named, xobjects } = pdfkit.page;
    expect(dictionary.id).toBeGreaterThan(0);
    expect([named, xobjects]).toEqual([{}, {}]);
    expect(Buffer.concat((content as { buffer: Uint8Array[] }).buffer).toString()).toBe("1 0 0 -1 0 200 cm\n");
  });

  test("ends by pushing null, which tells that the last byte is written", () => {
    expect(open()._finalize.toString()).toContain("this.push(null)");
  });

  test("writes what carries a tag of its own by its toString", () => {
    const pdfkit = open();
    const written: string[] = [];
    Object.assign(pdfkit, { _write: (data: unknown) => written.push(String(data)) });
    pdfkit.ref({ Own: { [Symbol.toStringTag]: "Reference", toString: () => "7 0 R" } }).end();
    expect(written.join("\n")).toContain("/Own 7 0 R");
  });
});

describe("fontkit", () => {
  test("cuts a font down to a list of glyphs, of which one may come twice", () => {
    const font = create(Buffer.from(fonts.get(theme.fonts["text"]?.regular ?? "") ?? [])) as unknown as {
      glyphForCodePoint(codePoint: number): { readonly id: number };
      createSubset(): { glyphs: number[]; mapping: Record<number, number>; encode(): Uint8Array };
    };
    const subset = font.createSubset();
    expect(subset.glyphs).toEqual([0]);
    expect(subset.mapping).toEqual({ 0: 0 });
    const hyphen = font.glyphForCodePoint(0x2d).id;
    subset.glyphs.push(hyphen, hyphen);
    const cut = create(Buffer.from(subset.encode())) as unknown as {
      numGlyphs: number;
      getGlyph(glyph: number): { advanceWidth: number };
    };
    expect(cut.numGlyphs).toBe(3);
    expect(cut.getGlyph(2).advanceWidth).toBe(cut.getGlyph(1).advanceWidth);
  });
});
