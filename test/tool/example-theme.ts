import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { Theme } from "../../src/theme/theme.ts";

/** The theme that the project ships, read from `templates/theme.yaml`. */
export function exampleTheme(): Theme {
  const file = fileURLToPath(new URL("../../templates/theme.yaml", import.meta.url));
  return Theme.parse(parse(readFileSync(file, "utf8")));
}
