import type { Place, Problem } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { unclosedIn } from "./unclosed.ts";

/** Handlebars' own error for a template that does not parse, with its place, in Swedish. Other errors are rethrown. */
export function syntaxProblem(error: unknown, file: SourceFile): Problem {
  if (!(error instanceof Error)) throw error;
  const unclosed = unclosedIn(file.text);
  if (unclosed !== null) return problem(placeAt(file, unclosed.offset), unclosed.message);
  const stated = statedPlace(error, file.name) ?? pointedPlace(error, file);
  if (stated === null) throw error;
  return problem(stated, "Mallen går inte att läsa här: en {{…}} är inte rätt skriven.");
}

function problem(place: Place, message: string): Problem {
  const hint = "Kontrollera att varje {{#…}} har sin {{/…}} och att alla klamrar är parvisa.";
  return { code: "template-syntax", severity: "error", place, message, hint };
}

/** An error of the library's tree building knows its line and column. */
function statedPlace(error: Error, file: string): Place | null {
  const line: unknown = Reflect.get(error, "lineNumber");
  const column: unknown = Reflect.get(error, "column");
  return typeof line === "number" && typeof column === "number" ? { file, line, column: column + 1 } : null;
}

/**
 * An error of the library's grammar shows some words of the template, without line ends, and under them a line of dashes
 * that ends in ^ where it stopped.
 */
function pointedPlace(error: Error, file: SourceFile): Place | null {
  const [, line, words = "", dashes = ""] = error.message.match(/on line (\d+).*\n(?:\.\.\.)?(.*)\n(-*)\^/) ?? [];
  if (line === undefined) return null;
  const cut = error.message.includes("\n...") ? "...".length : 0;
  const offsets = [...file.text.matchAll(/[^\n]/g)].map(({ index }) => index);
  const start = file.text.replaceAll("\n", "").indexOf(words.replace(/\.\.\.$/, ""));
  const offset = start === -1 ? undefined : offsets[start + dashes.length - cut];
  return offset === undefined ? { file: file.name, line: Number(line) } : placeAt(file, offset);
}

function placeAt({ name, text }: SourceFile, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { file: name, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
