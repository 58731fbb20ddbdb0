import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { type Disk, realDisk } from "./disk.ts";
import { errorCode } from "./read-file.ts";

/** A file to write: its path below the folder, with `/` between folders. */
export interface FileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files whole or not at all: each first beside its target, and only when every one of them is safely on the disk
 * are they moved into place. On trouble all files are as they were before, and the problem is told.
 */
export async function writeWhole(
  folder: string,
  files: readonly FileToWrite[],
  disk: Disk = realDisk,
): Promise<readonly Problem[]> {
  const inTheWay = await checkTargets(folder, files, disk);
  if (inTheWay.length > 0) return inTheWay;
  const moves = files.map(({ name, bytes }) => moveTo(join(folder, name), bytes));
  try {
    await writeAll(moves, disk);
    await replaceAll(moves, disk);
    return [];
  } catch (error) {
    return [writeTrouble(folder, errorCode(error))];
  } finally {
    for (const { fresh, former } of moves) {
      await removeQuietly(fresh, disk);
      await removeQuietly(former, disk);
    }
  }
}

/** A target, what is to stand there, and a copy of what stood there. */
interface Move {
  readonly target: string;
  readonly fresh: string;
  readonly former: string;
  readonly bytes: Uint8Array;
}

function moveTo(target: string, bytes: Uint8Array): Move {
  return { target, fresh: `${target}.${process.pid}.tmp`, former: `${target}.${process.pid}.old`, bytes };
}

/** Writes every new file beside its target, at once: most of the time is waiting for the disk. Waits for all to end. */
async function writeAll(moves: readonly Move[], disk: Disk): Promise<void> {
  const writes = moves.map(async ({ target, fresh, bytes }) => {
    await disk.makeFolder(join(target, ".."));
    await disk.write(fresh, bytes);
  });
  const failed = (await Promise.allSettled(writes)).find((write) => write.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

/** Moves every new file into place. When one cannot be moved (open in Word), those already moved are put back. */
async function replaceAll(moves: readonly Move[], disk: Disk): Promise<void> {
  const done: { readonly move: Move; readonly stood: boolean }[] = [];
  try {
    for (const move of moves) {
      const stood = (await disk.kindOf(move.target)) === "file";
      if (stood) await disk.copy(move.target, move.former);
      await disk.rename(move.fresh, move.target);
      done.push({ move, stood });
    }
  } catch (error) {
    for (const { move, stood } of done) {
      await (stood ? disk.rename(move.former, move.target) : disk.remove(move.target));
    }
    throw error;
  }
}

async function removeQuietly(path: string, disk: Disk): Promise<void> {
  await disk.remove(path).catch(() => undefined);
}

async function checkTargets(folder: string, files: readonly FileToWrite[], disk: Disk): Promise<readonly Problem[]> {
  if ((await disk.kindOf(folder)) === "file") {
    const hint = "Flytta filen, eller välj en annan plats med --out.";
    return [trouble("output-is-file", folder, "Här ligger en fil med samma namn som mappen som ska skrivas.", hint)];
  }
  const problems: Problem[] = [];
  for (const { name } of files) {
    const file = join(folder, name);
    if ((await disk.kindOf(file)) !== "folder") continue;
    const hint = "Flytta mappen, eller välj en annan plats med --out.";
    problems.push(
      trouble("output-is-folder", file, "Här ligger en mapp med samma namn som filen som ska skrivas.", hint),
    );
  }
  return problems;
}

function writeTrouble(folder: string, code: string): Problem {
  if (code === "ENOSPC" || code === "EDQUOT") {
    const message = "Disken är full; inget har skrivits.";
    return trouble("output-disk-full", folder, message, "Frigör plats och försök igen.");
  }
  return trouble(
    "output-not-writable",
    folder,
    `Det går inte att skriva i mappen (${code}); inget har skrivits.`,
    "Stäng filerna om de är öppna i Word, kontrollera att du får skriva i mappen, eller välj en annan med --out.",
  );
}

function trouble(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: "error", place: { file }, message, hint };
}
