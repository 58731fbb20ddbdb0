import { strFromU8, unzipSync } from "fflate";

/** The XML parts of a Word file by path, in the order of the zip. Pictures are left out. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, data]) => [path, strFromU8(data)]));
}

/** One XML part; throws where the file has none of that path. */
export function xmlPart(bytes: Uint8Array, path: string): string {
  const part = xmlParts(bytes).get(path);
  if (part === undefined) throw new Error(`The Word file has no part ${path}.`);
  return part;
}
