import { join, resolve, sep } from "node:path";
import { attachmentOf, isAttached } from "../attached-case.ts";
import type { CaseInput } from "../build-case.ts";
import { failure, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readCaseFiles } from "./case-files.ts";
import { filesIn, foldersIn, isFolder } from "./folder.ts";
import { ownFonts, ownTemplates } from "./own-files.ts";
import { readBytes } from "./read-file.ts";
import { readFont } from "./read-font.ts";
import { readTemplates } from "./read-templates.ts";

/** A case folder as a build's input. */
export interface CaseFolder {
  readonly input: CaseInput;
}

/**
 * Reads a case folder: `case.yaml` and `plan.yaml` in it, `register.yaml` in the folder above, and the templates, theme,
 * fonts and pictures, the municipality's own (`templates` beside the register) over the product's.
 */
export function readCaseFolder(folder: string): Result<CaseFolder> {
  const files = readCaseFiles(folder);
  if (!files.ok && files.problems.some(({ code }) => code.startsWith("folder-"))) return files;
  const overrides = join(folder, "..", "templates");
  const templates = readTemplates([ownTemplates, overrides]);
  const carried = filesIn(overrides)
    .filter(isAttached)
    .map((name) => ({ name, bytes: readBytes(join(overrides, name)) }));
  const problems = [files, templates, ...carried.map(({ bytes }) => bytes)].flatMap((one) => one.problems);
  if (!files.ok || !templates.ok || problems.length > 0) return failure(problems);
  const own = carried.flatMap(({ name, bytes }) => (bytes.ok ? [{ name, bytes: bytes.value }] : []));
  const input: CaseInput = {
    files: files.value,
    templates: templates.value.templates,
    theme: templates.value.theme,
    attachments: [
      attachmentOf("case.yaml", bytesOf(files.value.case)),
      attachmentOf("plan.yaml", bytesOf(files.value.plan)),
      attachmentOf("register.yaml", bytesOf(files.value.register)),
      ...own.map(({ name, bytes }) => attachmentOf(`templates/${name}`, bytes)),
    ],
    readFont: (name) => readFont([join(overrides, "fonts"), ownFonts()], name),
    images: new Map(own.filter(({ name }) => /\.(png|jpe?g)$/i.test(name)).map(({ name, bytes }) => [name, bytes])),
  };
  return success({ input });
}

/** The folders in which something that a case is built from lies or may come to lie. */
export function foldersOfCase(folder: string): readonly string[] {
  const municipality = join(folder, "..");
  const overrides = join(municipality, "templates");
  return [folder, municipality].filter(isFolder).concat(foldersIn(overrides), foldersIn(ownTemplates));
}

/** `data/exempelby/2026` → `exempelby-2026`: where the papers of a case go below the output folder. */
export function outputName(folder: string): string {
  const steps = resolve(folder).split(sep).slice(-2);
  return steps.filter((step) => step !== "").join("-");
}

function bytesOf(file: SourceFile): Uint8Array {
  return new TextEncoder().encode(file.text);
}
