import { expect, test } from "vitest";
import { document, paragraph, part } from "../../../src/document/build.ts";
import type { Document, Properties } from "../../../src/document/node.ts";
import { xmlPart } from "../../tool/docx-parts.ts";
import { elementsOf, parseXml } from "../../tool/xml-tree.ts";
import { docxOf } from "./written-file.ts";

async function propertiesOf(
  changes: Partial<Properties>,
  title = "Plan 2026",
): Promise<Readonly<Record<string, string>>> {
  const paper = document(title, part("letter", paragraph("a")));
  const changed: Document = { ...paper, properties: { ...paper.properties, ...changes } };
  const root = parseXml(xmlPart(await docxOf(changed), "docProps/core.xml"));
  return Object.fromEntries(elementsOf(root).map(({ name, children }) => [name, children.join("")]));
}

test("a finished paper tells its title, author, language and date", async () => {
  expect(await propertiesOf({ keywords: ["KS 2026/1"], fingerprint: "eeafe7c4", subject: "Trygghet" })).toEqual({
    "dc:title": "Plan 2026",
    "dc:subject": "Trygghet",
    "dc:creator": "Exempelby kommun",
    "cp:keywords": "KS 2026/1; eeafe7c4",
    "dc:language": "sv-SE",
    "cp:lastModifiedBy": "Exempelby kommun",
    "dcterms:created": "2026-01-07T00:00:00Z",
    "dcterms:modified": "2026-01-07T00:00:00Z",
  });
});

test("a draft says that it is one", async () => {
  const properties = await propertiesOf({ draft: true });
  expect(properties["cp:contentStatus"]).toBe("Utkast");
  expect(properties["cp:keywords"]).toBe("00000000; UTKAST");
});

test("a paper without a date has none, rather than the day's", async () => {
  const properties = await propertiesOf({ date: null });
  expect(Object.keys(properties).filter((name) => name.startsWith("dcterms:"))).toEqual([]);
});

test("a paper without an author was last saved by Kanslist", async () => {
  expect((await propertiesOf({ author: "" }))["cp:lastModifiedBy"]).toBe("Kanslist");
});

test("a title may hold markup characters", async () => {
  expect((await propertiesOf({}, "A & B <C>"))["dc:title"]).toBe("A & B <C>");
});
