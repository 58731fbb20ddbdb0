import { expect, test } from "vitest";
import { annotate } from "../../src/document/annotate.ts";
import { document as paper, paragraph, part, text } from "../../src/document/build.ts";
import { everyNode, images } from "../write/docx/every-node.ts";
import { docxOf } from "../write/docx/written-file.ts";
import { withoutPart, withPart } from "./docx-broken.ts";
import { directFormatting } from "./docx-formatting.ts";
import { lintDocx } from "./docx-lint.ts";

const sound = await docxOf(everyNode(), images);
const note = { severity: "tip", title: "Råd", text: "Så.", hint: "Gör så.", replacement: null } as const;
const reviewed = await docxOf(
  annotate(paper("Plan", part("letter", paragraph(text("Planen antas.", "case.a"), text(" Nu.", "case.b")))), [
    { path: "case.a", words: "Planen", occurrence: 0, note },
    { path: "case.b", words: "Nu", occurrence: 0, note },
  ]),
);
const document = "word/document.xml";
const styles = "word/styles.xml";

test("a sound file has no faults", () => {
  expect(lintDocx(sound)).toEqual([]);
  expect(lintDocx(reviewed)).toEqual([]);
});

/** Each fault, the change that makes it, and what the lint says of it. */
const faults: readonly (readonly [name: string, broken: () => Uint8Array, said: string])[] = [
  [
    "a part without a content type",
    () => withPart(sound, "[Content_Types].xml", /<Override[^>]*PartName="\/word\/styles.xml"\/>/, ""),
    "word/styles.xml has no content type of its own",
  ],
  [
    "an extension without a content type",
    () => withPart(sound, "[Content_Types].xml", /<Default[^>]*Extension="png"\/>/, ""),
    "no content type",
  ],
  [
    "a content type without a part",
    () => withoutPart(sound, "word/endnotes.xml"),
    "a content type is given for word/endnotes.xml, which is not there",
  ],
  [
    "a relation to nothing",
    () => withoutPart(sound, "word/endnotes.xml"),
    "word/document.xml is related to word/endnotes.xml, which is not there",
  ],
  [
    "a link without a relation",
    () => withPart(sound, "word/_rels/document.xml.rels", /<Relationship Id="rIdLink1"[^>]*\/>/, ""),
    "word/document.xml uses relation rIdLink1, which is not there",
  ],
  [
    "two relations of one id",
    () => withPart(sound, "word/_rels/document.xml.rels", 'Id="rId2"', 'Id="rId1"'),
    "word/document.xml has two relations rId1",
  ],
  [
    "two styles of one id",
    () => withPart(sound, styles, 'w:styleId="Kicker"', 'w:styleId="Caption"'),
    "two styles have the id Caption",
  ],
  [
    "two styles of one name",
    () => withPart(sound, styles, '<w:name w:val="Kicker"/>', '<w:name w:val="Caption"/>'),
    "there are two paragraph style called caption",
  ],
  [
    "a style that is not there",
    () => withPart(sound, document, '<w:pStyle w:val="Kicker"/>', '<w:pStyle w:val="Borta"/>'),
    "word/document.xml uses the style Borta, which is not there",
  ],
  [
    "a character style on a paragraph",
    () => withPart(sound, document, '<w:pStyle w:val="Kicker"/>', '<w:pStyle w:val="Strong"/>'),
    "word/document.xml uses Strong as a paragraph style, but it is a character style",
  ],
  [
    "a style based on nothing",
    () => withPart(sound, styles, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Borta"/>'),
    "uses the style Borta, which is not there",
  ],
  [
    "a numbering that is not there",
    () => withPart(sound, document, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'),
    "word/document.xml uses numbering 999, which is not there",
  ],
  [
    "a numbering without a definition",
    () => withPart(sound, "word/numbering.xml", '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="999"/>'),
    "numbering 1 has no definition",
  ],
  [
    "two numberings of one id",
    () => withPart(sound, "word/numbering.xml", '<w:num w:numId="2"', '<w:num w:numId="1"'),
    "two numberings have the id 1",
  ],
  [
    "two bookmarks of one id",
    () => withPart(sound, document, /(<w:bookmarkStart [^>]*w:id=)"2"/, '$1"1"'),
    "two bookmarks have the id 1",
  ],
  [
    "two bookmarks of one name",
    () => withPart(sound, document, 'w:name="sist"', 'w:name="Arendet"'),
    "two bookmarks are called arendet",
  ],
  [
    "a bookmark that Word takes no name for",
    () => withPart(sound, document, 'w:name="sist"', 'w:name="allra-sist"'),
    "Word takes no bookmark called allra-sist",
  ],
  [
    "a bookmark without an end",
    () => withPart(sound, document, /<w:bookmarkEnd [^>]*\/>/, ""),
    "bookmark 1 does not end",
  ],
  [
    "a link to a bookmark that is not there",
    () => withPart(sound, document, 'w:name="omrade_1"', 'w:name="annat"'),
    "word/document.xml links to omrade_1, which is not there",
  ],
  [
    "a picture without an alternative text",
    () => withPart(sound, document, / descr="[^"]*"/, ""),
    "picture 1 has no alternative text",
  ],
  [
    "two pictures of one id",
    () => withPart(sound, document, /(<w:drawing>.*?<\/w:drawing>)/, "$1$1"),
    "two pictures have the id 1",
  ],
  [
    "two comments of one id",
    () => withPart(reviewed, "word/comments.xml", 'w:id="2"', 'w:id="1"'),
    "two comments have the id 1",
  ],
  [
    "a comment without words",
    () => withPart(reviewed, document, /<w:commentRangeStart w:id="1"\/>/, ""),
    "comment 1 has in the text: end reference",
  ],
  [
    "words of a comment that is not there",
    () => withPart(reviewed, "word/comments.xml", /<w:comment w:id="2".*?<\/w:comment>/, ""),
    "comment 2 is not there",
  ],
  [
    "a comment that says nothing",
    () => withPart(reviewed, "word/comments.xml", /<w:p>(?:(?!<\/w:comment>).)*/, ""),
    "comment 1 is empty",
  ],
  [
    "a comment by nobody",
    () => withPart(reviewed, "word/comments.xml", 'w:author="Kanslist"', 'w:author=""'),
    "comment 1 has no author",
  ],
  [
    "columns that do not fill the table",
    () => withPart(sound, document, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="1"/>'),
    "table 1: the columns are",
  ],
  [
    "a cell of another width than its column",
    () => withPart(sound, document, /<w:tcW w:type="dxa" w:w="\d+"\/>/, '<w:tcW w:type="dxa" w:w="1"/>'),
    "table 1: row 1 has a cell 1 wide where the grid is",
  ],
  [
    "a row with too few cells",
    () => withPart(sound, document, /<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/, ""),
    "table 1: row 1 fills 3 of 4 columns",
  ],
  [
    "a merge that continues nothing",
    () => withPart(sound, document, '<w:vMerge w:val="restart"/>', ""),
    "table 1: row 3 continues a merge that none began",
  ],
  [
    "a cell that does not end with a paragraph",
    () => withPart(sound, document, "</w:tc>", "<w:tbl/></w:tc>"),
    "word/document.xml has a cell that does not end with a paragraph",
  ],
  [
    "line spacing without a rule",
    () => withPart(sound, styles, ' w:lineRule="auto"', ""),
    "word/styles.xml has line spacing without a rule",
  ],
  [
    "a file in the mode of an old Word",
    () => withPart(sound, "word/settings.xml", '<w:compatSetting w:val="15"', '<w:compatSetting w:val="12"'),
    "the file is not in the mode of Word 2013 and later",
  ],
];

test.each(faults)("%s is found", (_, broken, said) => {
  expect(lintDocx(broken()).join("\n")).toContain(said);
});

test("bold that stands beside the styles is found", () => {
  const bold = withPart(sound, document, "<w:r><w:t ", "<w:r><w:rPr><w:b/></w:rPr><w:t ");
  expect(directFormatting(bold)).toEqual(["w:rPr: w:b"]);
});
