import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { textOfDocx } from "../../src/read/docx/text-of-docx.ts";

const styles =
  '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Rubrik2Liggande"><w:name w:val="Liggande"/><w:basedOn w:val="Rubrik2"/></w:style></w:styles>';

function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wp="wp"><w:body>${body}</w:body></w:document>`;
  const parts = { "word/document.xml": document, "word/styles.xml": styles, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join("")}</w:p>`;
}

test("a paragraph is read as one text, whatever runs it is cut into", () => {
  expect(
    textOfDocx(docx(paragraph("<w:t>{</w:t>", "<w:t>{x}} och </w:t><w:br/>", "<w:t>2026-\u206001</w:t>"))),
  ).toEqual([{ kind: "paragraph", text: "{{x}} och 2026-01" }]);
});

test("a tab parts a term from its description, but a tab stop is none", () => {
  const words =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Datum</w:t><w:tab/><w:t>i dag</w:t></w:r></w:p>';
  expect(textOfDocx(docx(words))).toEqual([
    { kind: "paragraph", text: "Datum" },
    { kind: "paragraph", text: "i dag" },
  ]);
});

test("a heading is known by its style, or the style that it is based on", () => {
  const headings = ["Rubrik2", "Rubrik2Liggande"].map(
    (style) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p>`,
  );
  const heading = { kind: "heading", level: 2, text: "Mål" };
  expect(textOfDocx(docx(headings.join("")))).toEqual([heading, heading]);
});

test("field codes, deleted words and the second telling of a drawing are not seen", () => {
  const body = [
    paragraph("<w:instrText>PAGE</w:instrText>", "<w:t>Kvar</w:t>"),
    "<w:p><w:del><w:r><w:delText>Borta</w:delText><w:t>Borta</w:t></w:r></w:del></w:p>",
    `<w:p><mc:AlternateContent><mc:Fallback>${paragraph("<w:t>Två gånger</w:t>")}</mc:Fallback></mc:AlternateContent></w:p>`,
  ];
  expect(textOfDocx(docx(body.join("")))).toEqual([{ kind: "paragraph", text: "Kvar" }]);
});

test("a picture stands for its words", () => {
  expect(textOfDocx(docx('<w:p><w:r><w:drawing><wp:docPr id="1" descr="Karta"/></w:drawing></w:r></w:p>'))).toEqual([
    { kind: "picture", text: "Karta" },
  ]);
});

test("cells bear the heading of their column, past merged ones; empty cells are told", () => {
  const cell = (words: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${words === "" ? "<w:p/>" : paragraph(`<w:t>${words}</w:t>`)}</w:tc>`;
  const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Vad", '<w:gridSpan w:val="2"/>')}${cell("Hur")}</w:tr>`;
  const first = `<w:tr>${cell("Mål", '<w:vMerge w:val="restart"/>')}${cell("")}${cell("Vandra")}</w:tr>`;
  const second = `<w:tr>${cell("", "<w:vMerge/>")}${cell("Ja")}${cell("")}</w:tr>`;
  expect(textOfDocx(docx(`<w:tbl>${head}${first}${second}</w:tbl>`))).toEqual([
    { kind: "paragraph", text: "Vad" },
    { kind: "paragraph", text: "Hur" },
    { kind: "cell", text: "Mål", column: "Vad" },
    { kind: "cell", text: "", column: null },
    { kind: "cell", text: "Vandra", column: "Hur" },
    { kind: "cell", text: "Ja", column: null },
    { kind: "cell", text: "", column: "Hur" },
  ]);
});

test("headers, footers and the title are read, and come first", () => {
  const header = `<w:hdr xmlns:w="w">${paragraph("<w:t>Brev</w:t><w:tab/><w:t>Sida</w:t>")}</w:hdr>`;
  const core = '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:title>Beslut</dc:title></cp:coreProperties>';
  const others = { "word/header1.xml": header, "docProps/core.xml": core };
  expect(textOfDocx(docx(paragraph("<w:t>Text</w:t>"), others))).toEqual([
    { kind: "property", text: "Beslut" },
    { kind: "running", text: "Brev" },
    { kind: "running", text: "Sida" },
    { kind: "paragraph", text: "Text" },
  ]);
});

test("what is no Word file is told so", () => {
  expect(textOfDocx(strToU8("PK nej"))).toBeNull();
  expect(textOfDocx(zipSync({ "word/document.xml": strToU8("<w:document>") }))).toBeNull();
  expect(textOfDocx(zipSync({ "content.xml": strToU8("<a/>") }))).toBeNull();
});
