import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A Word file with one part changed as told; throws where the change finds nothing to change. */
export function withPart(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const part = files[path];
  if (part === undefined) throw new Error(`The Word file has no part ${path}.`);
  const xml = strFromU8(part);
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`There is no ${from} in ${path}.`);
  return zipSync({ ...files, [path]: strToU8(changed) });
}

/** A Word file without one of its parts. */
export function withoutPart(bytes: Uint8Array, path: string): Uint8Array {
  const { [path]: part, ...rest } = unzipSync(bytes);
  if (part === undefined) throw new Error(`The Word file has no part ${path}.`);
  return zipSync(rest);
}
