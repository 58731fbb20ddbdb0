import { expect, test } from "vitest";
import { document, paragraph, part } from "../../../src/document/build.ts";
import { readPicture } from "../../../src/write/pdf/layout/read-picture.ts";
import { figure } from "../docx/every-node.ts";
import { layOut, linesOf, marksOf, problemsOf } from "./laid-out.ts";
import { images, png } from "./png.ts";

/** As much of a JPEG as tells its size: 640 × 480, of so many colour components. */
function jpegHead(components: number): Uint8Array {
  return new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    17,
    8,
    0x01,
    0xe0,
    0x02,
    0x80,
    components,
    0,
    0,
    0,
  ]);
}

test("a picture keeps its proportions, at the width that the tree gives", () => {
  const [page] = layOut(document("T", part("plan", figure("karta.png", "Karta", "Centrum"))), images).pages;
  const [picture] = page === undefined ? [] : marksOf(page, "picture");
  expect(picture?.widthPt).toBeCloseTo((60 / 25.4) * 72, 3);
  expect(picture?.heightPt).toBeCloseTo((30 / 25.4) * 72, 3);
});

test("a picture is never wider than the page's text, nor parted from its caption", () => {
  for (const count of [20, 24, 26, 28, 30]) {
    const filling = Array.from({ length: count }, () => paragraph("Stycke"));
    const wide = { ...figure("karta.png", "Karta", "Bildtext"), widthMm: 400 };
    const layout = layOut(document("T", part("plan", ...filling, wide)), images);
    const page = layout.pages.find((each) => marksOf(each, "picture").length > 0);
    expect(page === undefined ? [] : linesOf(page.content).map(({ words }) => words)).toContain("Bildtext");
    const [picture] = page === undefined ? [] : marksOf(page, "picture");
    expect(picture?.widthPt).toBeLessThanOrEqual((160 / 25.4) * 72 + 0.01);
  }
});

test.each([
  ["is missing", undefined, "image-missing"],
  ["is cut off", png.slice(0, -8), "image-unusable"],
  ["has spoilt pixels", png.map((byte, index) => (index > 45 && index < 52 ? 0x63 : byte)), "image-unusable"],
  [
    "is neither PNG nor JPEG",
    new TextEncoder().encode("GIF89a, which this is not, but long enough to look at"),
    "image-unusable",
  ],
  ["has the colours of print", jpegHead(4), "image-unusable"],
])("a picture that %s is told of, with its path", (_name, bytes, code) => {
  const found = problemsOf(
    document("T", part("plan", { ...figure("bild", "Bild", ""), path: "case.figure" })),
    bytes === undefined ? new Map() : new Map([["bild", bytes]]),
  );
  expect(found.map((problem) => [problem.code, problem.path])).toEqual([[code, "case.figure"]]);
});

test("a JPEG's size is read from its head", () => {
  expect(readPicture(jpegHead(3))).toEqual({ width: 640, height: 480, cmyk: false });
});
