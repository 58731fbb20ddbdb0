import { readFileSync, statSync } from "node:fs";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { largestFileBytes } from "../source/yaml-source.ts";

/** Reads a file's bytes. */
export function readBytes(path: string): Result<Uint8Array> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      return failure([trouble("file-unreadable", { file: path }, "är en mapp, inte en fil.", "Ange en fil.")]);
    }
    if (stats.size > largestFileBytes) return failure([tooLarge(path, stats.size)]);
    return success(readFileSync(path));
  } catch (error) {
    return failure([readTrouble(path, error)]);
  }
}

/** Reads a UTF-8 text file, with or without a byte order mark; `name` is what messages call it. */
export function readText(path: string, name = path): Result<SourceFile> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value);
  return text === null ? failure([notText(name, bytes.value)]) : success({ name, text });
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notText(file: string, bytes: Uint8Array): Problem {
  const hint = "Öppna den i en textredigerare och spara den med teckenkodningen UTF-8.";
  return trouble("file-not-text", { file, line: firstLineNotText(bytes) }, "är inte sparad som text i UTF-8.", hint);
}

/** No byte of a UTF-8 character is a line feed, so each line can be tried by itself. */
function firstLineNotText(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decoded(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

function readTrouble(path: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    const hint = "Kontrollera sökvägen och att filen ligger i rätt mapp.";
    return trouble("file-missing", { file: path }, "finns inte.", hint);
  }
  return trouble(
    "file-unreadable",
    { file: path },
    `går inte att läsa (${code}).`,
    "Kontrollera att du har rätt att läsa den och att inget annat program håller den låst.",
  );
}

function tooLarge(file: string, size: number): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  const what = `är ${megabytes(size)} MB; gränsen är ${megabytes(largestFileBytes)} MB.`;
  return trouble("file-too-large", { file }, what, "Kontrollera att det är rätt fil, eller dela planen i flera.");
}

function trouble(code: string, place: Place, what: string, hint: string): Problem {
  return { code, severity: "error", place, message: `Filen ${what}`, hint };
}

/** The system's code for an error (`ENOENT`), or “okänt fel”. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "okänt fel";
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : "okänt fel";
}
