import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Names of all files below a folder, with `/` between folders, sorted; none where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return paths.map((path) => path.split(sep).join("/")).sort();
}

/** A folder and all folders below it; none where there is no such folder. */
export function foldersIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
