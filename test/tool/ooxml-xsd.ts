import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the OOXML schemas: `OOXML_XSD`, or `shared/ooxml-xsd` beside the checkout; null where neither exists. */
export function ooxmlSchemaFolder(): string | null {
  const folders = [process.env["OOXML_XSD"], fileURLToPath(new URL("../../../shared/ooxml-xsd", import.meta.url))];
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, "ISO-IEC29500-4_2016"))) ?? null;
}
