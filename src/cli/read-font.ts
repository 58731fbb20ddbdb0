import { statSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "./read-file.ts";

interface ReadFont {
  readonly changedMs: number;
  readonly bytes: Uint8Array;
}

// A font is read once for all cases and papers: the same bytes let the PDF writer keep what it has learnt of them.
const fontsRead = new Map<string, ReadFont>();

/** The bytes of the font file of that name in the first folder that has it, or null. */
export function readFont(folders: readonly string[], name: string): Uint8Array | null {
  // A font is named, never reached by a path.
  if (!/^[\p{L}\p{N}_. -]+$/u.test(name)) return null;
  const paths = folders.map((folder) => join(folder, name));
  return paths.reduce<Uint8Array | null>((found, path) => found ?? fontAt(path), null);
}

function fontAt(path: string): Uint8Array | null {
  const changedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changedMs === undefined) return null;
  const known = fontsRead.get(path);
  if (known?.changedMs === changedMs) return known.bytes;
  const bytes = readBytes(path);
  if (!bytes.ok) return null;
  fontsRead.set(path, { changedMs, bytes: bytes.value });
  return bytes.value;
}
