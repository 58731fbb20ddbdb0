import { expect, test } from "vitest";
import { document, heading, list, paragraph, part, running, text } from "../../src/document/build.ts";
import type { Block, Inline } from "../../src/document/node.ts";
import { textOfPdf } from "../../src/read/pdf/text-of-pdf.ts";
import { write } from "../write/pdf/laid-out.ts";

const strong = (words: string): Inline => ({ type: "strong", children: [text(words)] });

async function blocksOf(...blocks: readonly Block[]) {
  const sound = part("letter", ...blocks);
  const { bytes } = await write(document("Brev", { ...sound, header: running(["Start"], ["Slut"]) }));
  return textOfPdf(bytes);
}

const outside = [
  { kind: "property", text: "Brev" },
  { kind: "running", text: "Start" },
  { kind: "running", text: "Slut" },
];

test("headings, paragraphs and items are told apart; bullets are no words", async () => {
  expect(await blocksOf(heading(2, "Mål"), paragraph("Text."), list(false, "En"), list(true, strong("Två")))).toEqual([
    ...outside,
    { kind: "heading", level: 2, text: "Mål" },
    { kind: "paragraph", text: "Text." },
    { kind: "paragraph", text: "En" },
    { kind: "paragraph", text: "Två" },
  ]);
});

test("strong words stay in their paragraph, and do not run into the heading above", async () => {
  expect(
    await blocksOf(heading(2, "Mål"), paragraph(strong("Trygga torg")), paragraph("Med ", strong("två"), " ord.")),
  ).toEqual([
    ...outside,
    { kind: "heading", level: 2, text: "Mål" },
    { kind: "paragraph", text: "Trygga torg" },
    { kind: "paragraph", text: "Med två ord." },
  ]);
});

test("a paragraph of many lines is one", async () => {
  const words = "Kommunen och polisen samverkar om trygghet i centrum under hela året och under nästa år. "
    .repeat(5)
    .trim();
  expect(await blocksOf(paragraph(words))).toEqual([...outside, { kind: "paragraph", text: words }]);
});

test("the bytes that were handed over stay as they are", async () => {
  const { bytes } = await write(document("Brev", part("letter", heading(1, "Brev"))));
  const before = bytes.slice();
  await textOfPdf(bytes);
  expect(Buffer.from(bytes).equals(Buffer.from(before))).toBe(true);
});

test("what is no PDF is told so", async () => {
  expect(await textOfPdf(new TextEncoder().encode("%PDF-1.7 nej"))).toBeNull();
});
