import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textOfDocument } from "../../../src/document/text.ts";
import { directFormatting } from "../../tool/docx-formatting.ts";
import { lintDocx } from "../../tool/docx-lint.ts";
import { readDocx } from "../../tool/docx-text.ts";
import { convertWithLibreOffice } from "../../tool/libreoffice.ts";
import { validateDocx } from "../../tool/ooxml-schema.ts";
import { describeWith } from "../../tool/system-tools.ts";
import { everyNode, images } from "./every-node.ts";
import { docxOf } from "./written-file.ts";

const bytes = await docxOf(everyNode(), images);

test("a paper with every node has nothing that Word stumbles over", () => {
  expect(lintDocx(bytes)).toEqual([]);
});

test("all look of the body is in styles", () => {
  expect(directFormatting(bytes)).toEqual([]);
});

test("a paper with every node is read back with all its words, in order", () => {
  expect(letters(readDocx(bytes).entries.join(""))).toBe(letters(textOfDocument(everyNode()).join("")));
});

describeWith(["ooxml-xsd"], "the paper against ISO 29500", () => {
  test("a paper with every node is valid", async () => {
    expect(await validateDocx(bytes)).toEqual([]);
  });
});

describeWith(["libreoffice"], "the paper in LibreOffice", () => {
  test("LibreOffice reads the same words as the tree has", () => {
    const folder = mkdtempSync(join(tmpdir(), "kanslist-docx-"));
    try {
      const file = join(folder, "paper.docx");
      writeFileSync(file, bytes);
      const [converted] = convertWithLibreOffice([file], "txt");
      const read = letters(new TextDecoder().decode(converted?.bytes));
      expect(withoutListMarks(read)).toBe(withoutListMarks(letters(textOfDocument(everyNode()).join(""))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** What the comparison of papers leaves out: white space, soft hyphens, word joiners, the byte order mark. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad\u2060\ufeff]/g, "");
}

/** LibreOffice writes bullets and numbers out; the tree has none. */
function withoutListMarks(text: string): string {
  return text.replace(/[•–]|[127]\./g, "");
}
