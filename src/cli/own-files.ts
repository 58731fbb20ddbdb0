import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The product's own templates: beside `src` and `dist` alike. */
export const ownTemplates = fileURLToPath(new URL("../../templates", import.meta.url));

/** The product's own lists of words and facts. */
export const ownLists = fileURLToPath(new URL("../../data/lists", import.meta.url));

/** The folder of the product's own fonts. */
export function ownFonts(): string {
  return join(dirname(createRequire(import.meta.url).resolve("source-sans/package.json")), "TTF");
}
