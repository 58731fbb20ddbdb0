import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { errorCode } from "./read-file.ts";

/** A file to write: its path below the folder, with `/` between folders. */
export interface FileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What writing needs of the file system; a test hands in one whose disk is full. */
export interface Disk {
  /** Writes a new file and returns when its bytes are on the disk. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  isFolder(path: string): Promise<boolean>;
}

export const realDisk: Disk = {
  async write(path, bytes) {
    const file = await open(path, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async isFolder(path) {
    return stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
  },
};

/**
 * Writes files whole or not at all: each first beside its target, and only when every one of them is safely on the disk
 * are they moved into place. On trouble the half-made files are removed, what was there before stays, and the problem is told.
 */
export async function writeWhole(
  folder: string,
  files: readonly FileToWrite[],
  disk: Disk = realDisk,
): Promise<readonly Problem[]> {
  const temporary = (name: string) => join(folder, `${name}.${process.pid}.tmp`);
  const taken = await foldersInTheWay(folder, files, disk);
  if (taken.length > 0) return taken;
  try {
    for (const { name, bytes } of files) {
      await disk.makeFolder(join(folder, name, ".."));
      await disk.write(temporary(name), bytes);
    }
    for (const { name } of files) await disk.rename(temporary(name), join(folder, name));
    return [];
  } catch (error) {
    for (const { name } of files) await disk.remove(temporary(name)).catch(() => undefined);
    return [writeTrouble(folder, errorCode(error))];
  }
}

async function foldersInTheWay(folder: string, files: readonly FileToWrite[], disk: Disk): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { name } of files) {
    const file = join(folder, name);
    if (await disk.isFolder(file)) {
      problems.push({
        code: "output-is-folder",
        severity: "error",
        place: { file },
        message: "Här ligger en mapp med samma namn som filen som ska skrivas.",
        hint: "Flytta mappen, eller välj en annan plats med --out.",
      });
    }
  }
  return problems;
}

function writeTrouble(folder: string, code: string): Problem {
  const full = code === "ENOSPC" || code === "EDQUOT";
  return {
    code: full ? "output-disk-full" : "output-not-writable",
    severity: "error",
    place: { file: folder },
    message: full
      ? "Disken är full; inget har skrivits."
      : `Det går inte att skriva i mappen (${code}); inget har skrivits.`,
    hint: full
      ? "Frigör plats och försök igen."
      : "Stäng filerna om de är öppna i Word, kontrollera att du får skriva i mappen, eller välj en annan med --out.",
  };
}
