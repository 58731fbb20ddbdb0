import { strFromU8, unzipSync } from "fflate";
import type { DocxBlock } from "./docx-block.ts";
import { headingLevels } from "./heading-levels.ts";
import { readBody } from "./read-body.ts";
import { plainParagraphs } from "./read-part.ts";

/**
 * The text of a Word file: its title, the headers and footers, then the body block by block; null where the bytes are no
 * Word file that can be read.
 */
export function textOfDocx(bytes: Uint8Array): readonly DocxBlock[] | null {
  const parts = partsOf(bytes);
  const document = parts?.get("word/document.xml");
  if (parts === null || document === undefined) return null;
  const running = [...parts].filter(([path]) => /^word\/(?:header|footer)\d*\.xml$/.test(path));
  try {
    return [
      ...plainParagraphs(parts.get("docProps/core.xml") ?? "", "dc:title").map(property),
      ...running.flatMap(([, xml]) => plainParagraphs(xml, "w:p")).map((text) => ({ kind: "running", text }) as const),
      ...readBody(document, headingLevels(parts.get("word/styles.xml") ?? "")),
    ];
  } catch {
    // Not well-formed: to the reader it is no Word file.
    return null;
  }
}

function property(text: string): DocxBlock {
  return { kind: "property", text };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  const wanted = /^(?:docProps\/core|word\/(?:document|styles|header\d*|footer\d*))\.xml$/;
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
    return new Map(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
  } catch {
    return null;
  }
}
