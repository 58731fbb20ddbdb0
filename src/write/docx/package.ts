import { strToU8, type Zippable, type ZippableFile, zipSync } from "fflate";

import type { PackageParts } from "./docx-internals.ts";

/** Made on Unix, an ordinary file that its owner may write. Word for Mac was seen to complain of files without. */
const ENTRY = { os: 3, attrs: 0o100644 << 16, level: 6 } as const;
/** Readers that recognise a file by its first bytes look for the content types there. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

/** The parts as one zip file, the same bytes for the same parts on any day. */
export function zipParts(parts: PackageParts): Uint8Array {
  // The first moment that a zip file can name, in local parts: fflate reads those, so that a fixed instant would give other
  // bytes in another time zone.
  const mtime = new Date(1980, 0, 1);
  const paths = [
    ...FIRST.filter((path) => parts.has(path)),
    ...[...parts.keys()].filter((path) => !FIRST.includes(path)),
  ];
  const entries = paths.map((path): [string, ZippableFile] => {
    const data = parts.get(path) ?? "";
    return [path, [typeof data === "string" ? strToU8(data) : data, { ...ENTRY, mtime }]];
  });
  const files: Zippable = Object.fromEntries(entries);
  return zipSync(files);
}
