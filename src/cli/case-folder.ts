import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { attachmentOf } from "../attached-case.ts";
import type { CaseInput } from "../build-case.ts";
import { failure, type Problem, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readBytes, readText } from "./read-file.ts";

/** The product's own templates: beside `src` and `dist` alike. */
const ownTemplates = fileURLToPath(new URL("../../templates", import.meta.url));
const ownFonts = join(dirname(createRequire(import.meta.url).resolve("source-sans/package.json")), "TTF");

/** A case folder as a build's input, and every file and folder that it came from. */
export interface CaseFolder {
  readonly input: CaseInput;
  readonly watched: readonly string[];
}

/**
 * Reads a case folder: `case.yaml` and `plan.yaml` in it, `register.yaml` in the folder above, and the templates, theme,
 * fonts and pictures, the municipality's own (`templates` beside the register) over the product's.
 */
export function readCaseFolder(folder: string): Result<CaseFolder> {
  const municipality = join(folder, "..");
  if (!existsSync(folder)) return failure([folderMissing(folder)]);
  const files = {
    register: readText(join(municipality, "register.yaml")),
    case: readText(join(folder, "case.yaml")),
    plan: readText(join(folder, "plan.yaml")),
  };
  const overrides = join(municipality, "templates");
  const texts = [...textsIn(ownTemplates), ...textsIn(overrides)];
  const pictures = picturesIn(overrides);
  const all = [
    files.register,
    files.case,
    files.plan,
    ...texts.map(({ file }) => file),
    ...pictures.map(({ bytes }) => bytes),
  ];
  const problems = all.flatMap((result) => result.problems);
  if (problems.length > 0 || !files.register.ok || !files.case.ok || !files.plan.ok) return failure(problems);
  const byName = new Map(texts.flatMap(({ name, file }) => (file.ok ? [[name, file.value] as const] : [])));
  const theme = byName.get("theme.yaml") ?? { name: "theme.yaml", text: "" };
  const templates = new Map(
    [...byName].filter(([name]) => name.endsWith(".hbs")).map(([name, file]) => [name.slice(0, -".hbs".length), file]),
  );
  const input: CaseInput = {
    files: { register: files.register.value, case: files.case.value, plan: files.plan.value },
    templates,
    theme,
    attachments: [
      attachmentOf("case.yaml", bytesOf(files.case.value)),
      attachmentOf("plan.yaml", bytesOf(files.plan.value)),
      attachmentOf("register.yaml", bytesOf(files.register.value)),
      ...filesIn(overrides).flatMap((name) => attached(overrides, name)),
    ],
    readFont: (name) => readFont([join(overrides, "fonts"), ownFonts], name),
    images: new Map(pictures.flatMap(({ name, bytes }) => (bytes.ok ? [[name, bytes.value] as const] : []))),
  };
  return success({ input, watched: [folder, municipality, ...foldersIn(overrides), ...foldersIn(ownTemplates)] });
}

/** `data/exempelby/2026` → `exempelby-2026`: where the papers of a case go below the output folder. */
export function outputName(folder: string): string {
  const [municipality = "", kase = ""] = resolve(folder).split(sep).slice(-2);
  return `${municipality}-${kase}`;
}

function bytesOf(file: SourceFile): Uint8Array {
  return new TextEncoder().encode(file.text);
}

function attached(folder: string, name: string): readonly CaseInput["attachments"][number][] {
  const bytes = readBytes(join(folder, name));
  return bytes.ok ? [attachmentOf(`templates/${name}`, bytes.value)] : [];
}

interface TextFile {
  readonly name: string;
  readonly file: Result<SourceFile>;
}

function textsIn(folder: string): readonly TextFile[] {
  const names = filesIn(folder).filter((name) => name.endsWith(".hbs") || name === "theme.yaml");
  return names.map((name) => ({ name, file: nameless(readText(join(folder, name))) }));
}

/** Places in the product's own templates are told relative to where the clerk stands. */
function nameless(file: Result<SourceFile>): Result<SourceFile> {
  if (!file.ok) return file;
  const short = relative(process.cwd(), file.value.name);
  return success({ name: short.startsWith("..") ? file.value.name : short, text: file.value.text });
}

function picturesIn(folder: string): readonly { readonly name: string; readonly bytes: Result<Uint8Array> }[] {
  const names = filesIn(folder).filter((name) => /\.(png|jpe?g)$/i.test(name));
  return names.map((name) => ({ name, bytes: readBytes(join(folder, name)) }));
}

function readFont(folders: readonly string[], name: string): Uint8Array | null {
  // A font is named, never reached by a path.
  if (!/^[\w.-]+$/.test(name)) return null;
  for (const folder of folders) {
    const path = join(folder, name);
    const bytes = existsSync(path) ? readBytes(path) : null;
    if (bytes?.ok === true) return bytes.value;
  }
  return null;
}

/** Names of all files below a folder, with `/` between folders, sorted; none where there is no such folder. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return paths.map((path) => path.split(sep).join("/")).sort();
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}

function folderMissing(folder: string): Problem {
  return {
    code: "folder-missing",
    severity: "error",
    place: { file: folder },
    message: "Mappen finns inte.",
    hint: "Ange mappen med ärendets case.yaml och plan.yaml, till exempel data/eskilstuna/2022.",
  };
}
