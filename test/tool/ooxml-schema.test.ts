import { expect, test } from "vitest";
import { everyNode, images } from "../write/docx/every-node.ts";
import { docxOf } from "../write/docx/written-file.ts";
import { withPart } from "./docx-broken.ts";
import { withoutExtensions } from "./markup-compatibility.ts";
import { validateDocx } from "./ooxml-schema.ts";
import { describeWith } from "./system-tools.ts";

describeWith(["ooxml-xsd"], "ISO 29500's schema", () => {
  test("finds an element in the wrong place, with its part", async () => {
    const broken = withPart(await docxOf(everyNode(), images), "word/document.xml", "<w:r><w:t ", "<w:r><w:p/><w:t ");
    const errors = await validateDocx(broken);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^word\/document\.xml:\d+: .*p.*not expected/);
  });

  test("finds a value that is none in a style, a header, the numbering and the settings", async () => {
    const changes = [
      ["word/styles.xml", 'w:lineRule="auto"', 'w:lineRule="ibland"'],
      ["word/header1.xml", 'w:fldCharType="begin"', 'w:fldCharType="start"'],
      ["word/numbering.xml", '<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="decimaler"/>'],
      ["word/settings.xml", '<w:hyphenationZone w:val="680"/>', '<w:hyphenationZone w:val="bred"/>'],
    ] as const;
    const sound = await docxOf(everyNode(), images);
    for (const [path, from, to] of changes) {
      const errors = await validateDocx(withPart(sound, path, from, to));
      expect(errors.every((error) => error.startsWith(`${path}:`))).toBe(true);
      expect(errors).not.toEqual([]);
    }
  });
});

test("what the standard does not know is left out where the part says it may be", () => {
  const xml =
    '<a xmlns:mc="mc" xmlns:x="x" mc:Ignorable="x" x:id="1" b="2"><x:c>bort</x:c><mc:AlternateContent>' +
    "<mc:Choice><d/></mc:Choice><mc:Fallback><e>kvar &amp; här</e></mc:Fallback></mc:AlternateContent></a>";
  expect(withoutExtensions(xml)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><a xmlns:mc="mc" xmlns:x="x" b="2"><e>kvar &amp; här</e></a>',
  );
});
