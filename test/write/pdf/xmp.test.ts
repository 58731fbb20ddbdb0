import { describe, expect, test } from "vitest";
import { real, rgb, textString } from "../../../src/write/pdf/file/pdf-value.ts";
import { xmpPacket } from "../../../src/write/pdf/file/xmp.ts";

const facts = {
  archive: "3a",
  language: "sv-SE",
  title: "A & B <c>",
  author: 'Å "kommun"',
  subject: null,
  keywords: "a, b",
  createdAt: "2026-01-07T00:00:00Z",
  tool: "Kanslist",
} as const;

describe("the XMP packet", () => {
  test("escapes what a title may hold", () => {
    expect(xmpPacket(facts)).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;c&gt;</rdf:li>');
    expect(xmpPacket(facts)).toContain("<rdf:li>Å &quot;kommun&quot;</rdf:li>");
  });

  test("claims PDF/A, PDF/UA-1 and WTPDF accessibility, each once, and nothing more", () => {
    const packet = xmpPacket(facts);
    expect(packet.match(/<pdfaid:part>3<\/pdfaid:part>\n<pdfaid:conformance>A</g)).toHaveLength(1);
    expect(packet.match(/<pdfuaid:part>1</g)).toHaveLength(1);
    expect([...packet.matchAll(/<pdfd:conformsTo>([^<]*)</g)].map(([, uri]) => uri)).toEqual([
      "http://pdfa.org/declarations/wtpdf#accessibility1.0",
    ]);
  });

  test("leaves out what the paper does not have", () => {
    expect(xmpPacket(facts)).not.toContain("dc:description");
    expect(xmpPacket({ ...facts, createdAt: null })).not.toContain("CreateDate");
    expect(xmpPacket({ ...facts, subject: "Om" })).toContain("dc:description");
  });
});

describe("a value in the file", () => {
  test("is escaped where it is ASCII and UTF-16 where it is not", () => {
    expect(textString("a (b) \\ c")).toBe("(a \\(b\\) \\\\ c)");
    expect(textString("Mål")).toBe("<FEFF004d00e5006c>");
    expect(textString("😀")).toBe("<FEFFd83dde00>");
  });

  test("is a number without an exponent, of three decimals at most", () => {
    expect([0.00001, -0.0001, 12.34567, 100].map(real)).toEqual(["0", "0", "12.346", "100"]);
    expect(rgb("#ff8000")).toBe("1 0.502 0");
  });
});
