import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx, textOfDocx } from "./docx-text.ts";

/** A Word file of a body written by hand, so that the reader is tried on other files than our own. */
function handMade(body: string): Uint8Array {
  const styles =
    '<w:styles><w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:styleId="Lista"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style>' +
    '<w:style w:styleId="ListaSist"><w:name w:val="Sist"/><w:basedOn w:val="Lista"/></w:style></w:styles>';
  return zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(styles),
  });
}
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
const paragraph = (words: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(words)}</w:p>`;
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

test("runs, links, tabs and breaks of a paragraph are one entry", () => {
  const body = `<w:p>${run("Se ")}<w:hyperlink>${run("sidan")}</w:hyperlink><w:r><w:tab/><w:br/></w:r>${run("2")}</w:p>`;
  expect(textOfDocx(handMade(body))).toEqual(["Se sidan  2"]);
});

test("a non-breaking hyphen is read as the character that it is", () => {
  expect(textOfDocx(handMade(`<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p>`))).toEqual([
    "a\u2011b",
  ]);
});

test("empty paragraphs and fields' instructions are no text", () => {
  expect(textOfDocx(handMade("<w:p/><w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"))).toEqual([]);
});

test("headings are known by the name of their style, in a Word of any language", () => {
  expect(readDocx(handMade(paragraph("Mål", "Rubrik2"))).headings).toEqual([{ level: 2, text: "Mål" }]);
});

test("list items are known by their numbering, through the styles that theirs is based on", () => {
  const body = paragraph("a", "Lista") + paragraph("b", "ListaSist") + paragraph("c");
  expect(readDocx(handMade(body)).listItemCount).toBe(2);
});

test("a merged cell is read once, where it begins, and what continues it is empty", () => {
  const first = `<w:tr>${cell(paragraph("mål"), '<w:vMerge w:val="restart"/>')}${cell(paragraph("a"))}</w:tr>`;
  const second = `<w:tr>${cell(paragraph("dold"), "<w:vMerge/>")}${cell(paragraph("b"))}</w:tr>`;
  const read = readDocx(handMade(`<w:tbl>${first}${second}</w:tbl>`));
  expect(read.entries).toEqual(["mål", "a", "b"]);
  expect(read.tables[0]?.rows).toEqual([
    [
      { text: "mål", rowSpan: 2, columnSpan: 1 },
      { text: "a", rowSpan: 1, columnSpan: 1 },
    ],
    [{ text: "b", rowSpan: 1, columnSpan: 1 }],
  ]);
});

test("a cell over two columns leaves those after it in their own", () => {
  const first = `<w:tr>${cell(paragraph("a"), '<w:gridSpan w:val="2"/>')}${cell(paragraph("b"), '<w:vMerge w:val="restart"/>')}</w:tr>`;
  const second = `<w:tr>${cell(paragraph("c"))}${cell(paragraph("d"))}${cell("<w:p/>", '<w:vMerge w:val="continue"/>')}</w:tr>`;
  const [table] = readDocx(handMade(`<w:tbl>${first}${second}</w:tbl>`)).tables;
  expect(table?.rows[0]?.map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});
