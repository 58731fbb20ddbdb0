import { xmlPart } from "./docx-parts.ts";
import { elementsOf, everyElement, parseXml } from "./xml-tree.ts";

/** What may stand in the properties of a paragraph or a run that are formatted through styles alone. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ["w:pPr", ["w:pStyle", "w:numPr", "w:sectPr"]],
  ["w:rPr", ["w:rStyle"]],
]);

/** Formatting in the body of a Word file that stands beside its styles, as `w:r: w:b`; empty where all look is in styles. */
export function directFormatting(bytes: Uint8Array): readonly string[] {
  const document = parseXml(xmlPart(bytes, "word/document.xml"));
  return [...everyElement(document)].flatMap((element) => {
    const allowed = ALLOWED.get(element.name);
    if (allowed === undefined) return [];
    return elementsOf(element)
      .filter(({ name }) => !allowed.includes(name))
      .map(({ name }) => `${element.name}: ${name}`);
  });
}
