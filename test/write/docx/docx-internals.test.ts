import { File, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { expect, test } from "vitest";
import {
  bookmarked,
  compileParts,
  describedTable,
  externalLink,
  relate,
  xmlOf,
} from "../../../src/write/docx/docx-internals.ts";

const cell = () => new TableCell({ children: [new Paragraph("a")] });

function documentXml(file: File): string {
  return String(compileParts(file, []).get("word/document.xml"));
}

test("the parts of a file are had before they are zipped, and one is replaced", () => {
  const file = new File({ sections: [{ children: [new Paragraph("a")] }] });
  const parts = compileParts(file, [{ path: "docProps/core.xml", data: "<own/>" }]);
  expect(parts.get("docProps/core.xml")).toBe("<own/>");
  expect(parts.get("word/document.xml")).toContain(">a</w:t>");
});

test("caption and description come last among a table's properties", () => {
  const table = describedTable({ rows: [new TableRow({ children: [cell()] })] }, "Område 1", "Varje rad…");
  expect(documentXml(new File({ sections: [{ children: [table] }] }))).toMatch(
    /<w:tblCaption w:val="Område 1"\/><w:tblDescription w:val="Varje rad…"\/><\/w:tblPr>/,
  );
});

test("a bookmark has the id that it is given", () => {
  const paragraph = new Paragraph({ children: [...bookmarked("mal", 7, [new TextRun("a")])] });
  expect(documentXml(new File({ sections: [{ children: [paragraph] }] }))).toMatch(
    /<w:bookmarkStart w:name="mal" w:id="7"\/>.*<w:bookmarkEnd w:id="7"\/>/,
  );
});

test("a link out has the relation that it is given, entered in its part", () => {
  const paragraph = new Paragraph({ children: [externalLink("Link1", [new TextRun("a")])] });
  const file = new File({ sections: [{ children: [paragraph] }] });
  relate(file, new Map([["Link1", "https://example.se"]]), [], []);
  const parts = compileParts(file, []);
  expect(parts.get("word/document.xml")).toContain('r:id="rIdLink1"');
  expect(parts.get("word/_rels/document.xml.rels")).toMatch(
    /Id="rIdLink1"[^>]*Target="https:\/\/example.se"[^>]*TargetMode="External"/,
  );
});

test("a paragraph that ends a section bears the section, and none is added", () => {
  const sections = ["a", "b"].map((words) => ({ children: [new Paragraph(words)] }));
  expect(documentXml(new File({ sections })).match(/<w:p[ >]/g)).toHaveLength(2);
});

test("a row's XML is had by itself, the same as in its document", () => {
  const made = () =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({ rowSpan: 1, children: [new Paragraph({ style: "TableText", text: "R&D <”'\"> 2" })] }),
        cell(),
      ],
    });
  const document = documentXml(new File({ sections: [{ children: [new Table({ rows: [made()] })] }] }));
  expect(document).toContain(xmlOf(made()));
  expect(xmlOf(made())).toContain("R&amp;D &lt;”&apos;&quot;&gt; 2");
});
