import { createHash } from "node:crypto";
import type { SourceFile } from "./source/source-file.ts";

/** Eight hexadecimal digits that stand for data, templates and theme together: the same files, the same digits. */
export function fingerprint(files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const { text } of files) hash.update(String(text.length)).update("\n").update(text);
  return hash.digest("hex").slice(0, 8);
}
