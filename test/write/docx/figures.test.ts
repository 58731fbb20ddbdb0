import { expect, test } from "vitest";
import { document, part } from "../../../src/document/build.ts";
import { imageSize } from "../../../src/write/docx/image-size.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { figure, images } from "./every-node.ts";
import { bodyElements, styles, theme } from "./written-file.ts";

const paper = (source: string) => document("Bild", part("plan", figure(source, "Karta över centrum", "Centrum")));

test("a picture has its alternative text, its width and its own proportions", async () => {
  const { bytes, problems } = await writeDocx(paper("karta.png"), { theme, images });
  expect(problems).toEqual([]);
  const [picture] = bodyElements(bytes, "wp:docPr");
  expect(picture?.attributes).toMatchObject({ id: "1", name: "Bild 1", descr: "Karta över centrum" });
  const [extent] = bodyElements(bytes, "wp:extent");
  // 60 mm is 227 pixels of 9525 EMU; the picture is twice as wide as high.
  expect([extent?.attributes["cx"], extent?.attributes["cy"]]).toEqual([String(227 * 9525), String(113 * 9525)]);
});

test("the picture is kept with its caption, which stands below it", async () => {
  const { bytes } = await writeDocx(paper("karta.png"), { theme, images });
  expect(styles(bytes)).toEqual([
    ["Figure", ""],
    ["Caption", "Centrum"],
  ]);
});

test("a picture wider than the page is set as wide as the text", async () => {
  const wide = { ...figure("karta.png", "Karta", "Centrum"), widthMm: 400 };
  const { bytes } = await writeDocx(document("Bild", part("plan", wide)), { theme, images });
  expect(bodyElements(bytes, "wp:extent")[0]?.attributes["cx"]).toBe(String(605 * 9525));
});

test("a picture that is not there is an error, and its caption stays", async () => {
  const { problems, text } = await writeDocx(paper("borta.png"), { theme, images });
  expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ["image-missing", "error", "Bilden ”borta.png” finns inte och saknas i Word-filen."],
  ]);
  expect(text).toEqual(["Centrum"]);
});

test("a picture that is neither PNG nor JPEG is an error", async () => {
  const { problems } = await writeDocx(paper("x.gif"), { theme, images: new Map([["x.gif", new Uint8Array(40)]]) });
  expect(problems.map(({ code }) => code)).toEqual(["image-unreadable"]);
});

test("a JPEG's size stands in its frame, after other segments", () => {
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 120, 0, 200, 1, 0, 0, 0];
  expect(imageSize(Uint8Array.from(jpeg))).toEqual({ type: "jpg", width: 200, height: 120 });
});

test("a JPEG that breaks off before its frame has no size", () => {
  expect(imageSize(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]))).toBeNull();
});
