import { readFileSync, statSync } from "node:fs";
import { failure, type Problem, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { largestFileBytes } from "../source/yaml-source.ts";

/** Reads a file's bytes. */
export function readBytes(path: string): Result<Uint8Array> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      return failure([trouble("file-unreadable", path, "är en mapp, inte en fil.", "Ange en fil.")]);
    if (stats.size > largestFileBytes) return failure([tooLarge(path, stats.size)]);
    return success(readFileSync(path));
  } catch (error) {
    return failure([readTrouble(path, error)]);
  }
}

/** Reads a UTF-8 text file; `name` is what messages call it. */
export function readText(path: string): Result<SourceFile> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return success({ name: path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes.value) });
  } catch {
    return failure([
      trouble(
        "file-not-text",
        path,
        "är inte sparad som text i UTF-8.",
        "Öppna den i en textredigerare och spara den som UTF-8.",
      ),
    ]);
  }
}

function readTrouble(path: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return trouble("file-missing", path, "finns inte.", "Kontrollera sökvägen och att filen ligger i rätt mapp.");
  }
  return trouble(
    "file-unreadable",
    path,
    `går inte att läsa (${code}).`,
    "Kontrollera att du har rätt att läsa den och att inget annat program håller den låst.",
  );
}

function tooLarge(path: string, size: number): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  return trouble(
    "file-too-large",
    path,
    `är ${megabytes(size)} MB; gränsen är ${megabytes(largestFileBytes)} MB.`,
    "Kontrollera att det är rätt fil, eller dela planen i flera.",
  );
}

function trouble(code: string, path: string, what: string, hint: string): Problem {
  return { code, severity: "error", place: { file: path }, message: `Filen ${what}`, hint };
}

/** The system's code for an error (`ENOENT`), or “okänt fel”. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "okänt fel";
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : "okänt fel";
}
