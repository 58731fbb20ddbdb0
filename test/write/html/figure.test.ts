import { expect, test } from "vitest";
import { document, heading, part, text } from "../../../src/document/build.ts";
import type { Figure } from "../../../src/document/node.ts";
import { writeHtml } from "../../../src/write/html/write-html.ts";
import { exampleTheme } from "../../tool/example-theme.ts";
import { readHtml } from "../../tool/html-text.ts";

const theme = exampleTheme();
const figure: Figure = {
  type: "figure",
  source: "vapen.png",
  alternative: 'Kommunens "vapen"',
  widthMm: 30,
  path: "case.logo",
  caption: [text("Kommunvapnet")],
};
const paper = document("Plan", part("letter", heading(1, "Plan"), figure));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

test("a picture stands in the page itself, with its alternative text and caption", () => {
  const written = writeHtml(paper, { theme, images: new Map([["vapen.png", png]]) });
  const reading = readHtml(new TextDecoder().decode(written.bytes));
  const image = reading.elements.find((element) => element.name === "img");
  expect(image?.attributes).toEqual({
    src: "data:image/png;base64,iVBORw0KGgoA",
    alt: 'Kommunens "vapen"',
    style: "width:30mm",
  });
  expect(written.text).toEqual(["Plan", "Kommunvapnet"]);
  expect(reading.entries).toEqual(["Plan", "Kommunvapnet"]);
});

test("a JPEG is told by its bytes, whatever its name says", () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  const { bytes } = writeHtml(paper, { theme, images: new Map([["vapen.png", jpeg]]) });
  expect(new TextDecoder().decode(bytes)).toContain("data:image/jpeg;base64,/9j/4A==");
});

test("a picture that is missing or unreadable is reported by name", () => {
  const messages = (images: ReadonlyMap<string, Uint8Array>) =>
    writeHtml(paper, { theme, images }).problems.map(({ code, path, message }) => [code, path, message]);
  expect(messages(new Map())).toEqual([["image-missing", "case.logo", "Bilden ”vapen.png” finns inte."]]);
  expect(messages(new Map([["vapen.png", Uint8Array.of(1, 2)]]))).toEqual([
    ["image-not-readable", "case.logo", "Bilden ”vapen.png” är varken en PNG- eller en JPEG-bild."],
  ]);
});
