import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { xmlParts } from "./docx-parts.ts";
import { withoutExtensions } from "./markup-compatibility.ts";
import { ooxmlSchemaFolder } from "./ooxml-xsd.ts";

/** The parts that wml.xsd describes. */
const WML_PART = /^word\/(document|styles|numbering|settings|footnotes|endnotes|comments|header\d+|footer\d+)\.xml$/;

let compiled: XsdValidator | null = null;

/**
 * What ISO 29500-4 (transitional) has against a Word file's parts, as `word/document.xml:1: …`; empty where nothing.
 * Throws where the schemas are not at hand: declare the suite with `describeWith(["ooxml-xsd"], …)`.
 */
export async function validateDocx(bytes: Uint8Array): Promise<readonly string[]> {
  compiled ??= compileSchema();
  const validator = compiled;
  const parts = [...xmlParts(bytes)].filter(([path]) => WML_PART.test(path));
  return parts.flatMap(([path, xml]) =>
    partErrors(withoutExtensions(xml), validator).map((error) => `${path}:${error}`),
  );
}

/** Takes some 0.3 s, and a part some milliseconds: compiled once. */
function compileSchema(): XsdValidator {
  const folder = ooxmlSchemaFolder();
  if (folder === null) throw new Error("The OOXML schemas are not here; see test/tool/ooxml-xsd.ts.");
  xmlRegisterFsInputProviders();
  const path = join(folder, "ISO-IEC29500-4_2016", "wml.xsd");
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: pathToFileURL(path).href }));
}

function partErrors(xml: string, validator: XsdValidator): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    throw error;
  } finally {
    document.dispose();
  }
}
