import { describe, expect, test } from "vitest";
import type { FinishedBlock } from "../../src/checks/finished-paper.ts";
import { compareText } from "../../src/document/compare-text.ts";
import { textOfDocument } from "../../src/document/text.ts";
import { textOfDocx } from "../../src/read/docx/text-of-docx.ts";
import { textOfHtml } from "../../src/read/html/text-of-html.ts";
import { textOfPdf } from "../../src/read/pdf/text-of-pdf.ts";
import { build, caseFolders, compose, paperNames } from "../papers/built-papers.ts";

type Blocks = readonly FinishedBlock[];

function readable<T>(read: T | null): T {
  if (read === null) throw new Error("The file cannot be read.");
  return read;
}

/** The words of the body, one entry a block. */
function wordsOf(blocks: Blocks): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "heading" || block.kind === "paragraph" || block.kind === "cell" ? [block.text] : [],
  );
}

/** Where the paper's own heading stands: above it is the letterhead, whose columns a PDF paints line by line. */
function atTitle(entries: readonly string[], blocks: Blocks): readonly [above: string, below: readonly string[]] {
  const title = blocks.find((block) => block.kind === "heading");
  const at = entries.findIndex((entry) => essence(entry) === essence(title?.text ?? ""));
  if (at === -1) throw new Error("The title is not there.");
  const characters = [...essence(entries.slice(0, at).join(""))];
  return [characters.sort().join(""), entries.slice(at)];
}

/** Without white space and the characters that only steer line breaks. */
function essence(words: string): string {
  return words.replace(/[\s\u00ad\u2060]/g, "");
}

describe.each(caseFolders)("every word of the papers of %s is read back", async (folder) => {
  const files = await build(folder);
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();
  const documents = new Map(paperNames.map((name) => [name, textOfDocument(compose(folder, name))]));
  const entriesOf = (name: string) => documents.get(name) ?? [];

  test.each(paperNames)("from the Word file, in order: %s", (name) => {
    const words = wordsOf(readable(textOfDocx(bytesOf(`${name}.docx`))));
    expect(words.length).toBeGreaterThan(40);
    expect(compareText(entriesOf(name), words)).toBeNull();
  });

  test.each(paperNames)("from the HTML page, in order: %s", (name) => {
    const words = wordsOf(textOfHtml(new TextDecoder().decode(bytesOf(`${name}.html`))));
    expect(compareText(entriesOf(name), words)).toBeNull();
  });

  test.each(paperNames)("from the PDF, in order but for the letterhead: %s", async (name) => {
    const blocks = readable(await textOfPdf(bytesOf(`${name}.pdf`)));
    const [above, below] = atTitle(wordsOf(blocks), blocks);
    const [expectedAbove, expectedBelow] = atTitle(entriesOf(name), blocks);
    expect(above).toBe(expectedAbove);
    expect(compareText(expectedBelow, below)).toBeNull();
  });

  test.each(paperNames)("with the same headings in all three: %s", async (name) => {
    const headingsOf = (blocks: Blocks) => blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    const docx = headingsOf(readable(textOfDocx(bytesOf(`${name}.docx`))));
    expect(docx.length).toBeGreaterThan(3);
    expect(headingsOf(readable(await textOfPdf(bytesOf(`${name}.pdf`))))).toEqual(docx);
    expect(headingsOf(textOfHtml(new TextDecoder().decode(bytesOf(`${name}.html`))))).toEqual(docx);
  });

  test("with the same cells under the same columns in Word file and HTML page", () => {
    const cellsOf = (blocks: Blocks) =>
      blocks.flatMap((block) => (block.kind === "cell" ? [[block.column, block.text]] : []));
    const docx = cellsOf(readable(textOfDocx(bytesOf("plan.docx"))));
    expect(docx.length).toBeGreaterThan(40);
    expect(cellsOf(textOfHtml(new TextDecoder().decode(bytesOf("plan.html"))))).toEqual(docx);
  });
});
