import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./run-program.ts";

/** What LibreOffice turns a file into. */
export type Target = "pdf" | "txt" | "html" | "fodt";

/** LibreOffice's filter names; the encoding of plain text is a filter option (76 is UTF-8). */
const filterOf: Readonly<Record<Target, string>> = {
  pdf: "pdf:writer_pdf_Export",
  txt: "txt:Text (encoded):UTF8",
  html: "html:HTML (StarWriter)",
  fodt: "fodt:OpenDocument Text Flat XML",
};

export interface Converted {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens each file in LibreOffice and saves it as something else; the results come in the order of the files. A profile of
 * its own for each call: a shared one lets a running office swallow the job and end with code 0.
 * Throws where the office fails or writes nothing for a file. File names must differ, even between folders.
 */
export function convertWithLibreOffice(files: readonly string[], to: Target): readonly Converted[] {
  const work = mkdtempSync(join(tmpdir(), "kanslist-office-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
    const options = [profile, "--headless", "--norestore", "--convert-to", filterOf[to], "--outdir", work];
    const said = runProgram("soffice", [...options, ...files.map((file) => resolve(file))], {
      timeoutMs: 120_000 + 20_000 * files.length,
      environment: { HOME: work },
    });
    return files.map((file) => ({ file, bytes: readResult(work, file, to, said) }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readResult(folder: string, file: string, to: Target, said: string): Uint8Array {
  const name = `${basename(file, extname(file))}.${to}`;
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new Error(`LibreOffice made no ${name} of ${file}. It said: ${said}`);
  }
}
