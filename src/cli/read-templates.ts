import { join, relative } from "node:path";
import { failure, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { TemplateSet } from "../template/template-set.ts";
import { filesIn } from "./folder.ts";
import { readText } from "./read-file.ts";

interface TemplatesAndTheme {
  readonly templates: TemplateSet;
  readonly theme: SourceFile;
}

const ending = ".hbs";

/** Reads the templates and the theme of some folders; a file in a later folder stands in for one of the same name. */
export function readTemplates(folders: readonly string[]): Result<TemplatesAndTheme> {
  const paths = new Map(
    folders.flatMap((folder) => namesIn(folder).map((name) => [name, join(folder, name)] as const)),
  );
  const files = [...paths].map(([name, path]) => ({ name, file: readText(path, shown(path)) }));
  const problems = files.flatMap(({ file }) => file.problems);
  if (problems.length > 0) return failure(problems);
  const read = files.flatMap(({ name, file }) => (file.ok ? [[name, file.value] as const] : []));
  const templates = read.filter(([name]) => name.endsWith(ending));
  return success({
    templates: new Map(templates.map(([name, file]) => [name.slice(0, -ending.length), file])),
    theme: new Map(read).get("theme.yaml") ?? { name: "theme.yaml", text: "" },
  });
}

function namesIn(folder: string): readonly string[] {
  return filesIn(folder).filter((name) => name.endsWith(ending) || name === "theme.yaml");
}

/** The product's own files are told relative to where the clerk stands, when they lie below. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
