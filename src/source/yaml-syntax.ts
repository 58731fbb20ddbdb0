import { type Document, isScalar, visit, type YAMLError } from "yaml";
import type { Problem } from "../problem.ts";
import type { PlaceAt } from "./place-at.ts";
import { yamlMessage } from "./yaml-message.ts";

/**
 * The library's errors and the references that lead nowhere, as problems: one a line, since what follows on the same line
 * comes from the same mistake.
 */
export function syntaxProblems(document: Document, text: string, at: PlaceAt): readonly Problem[] {
  // A tag that is not known is a warning to the library; the paper would lack it.
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length === 0 && !text.includes("*")) return [];
  const problems = [...unknownAliases(document, at), ...errors.map((error) => syntaxProblem(error, document, at))];
  // Of several entries with one key a map keeps the last.
  return [...new Map(problems.toReversed().map((problem) => [problem.place?.line, problem])).values()].toReversed();
}

function syntaxProblem(error: YAMLError, document: Document, at: PlaceAt): Problem {
  const offset = isUnclosedQuote(error) ? startOfQuote(document, error.pos[0]) : error.pos[0];
  const { message, hint } = yamlMessage(error.code, error.message);
  return { code: "yaml-syntax", severity: "error", place: at(offset), message, hint };
}

/** A text that begins with a star is a reference to YAML. The library finds out only when it makes the data. */
function unknownAliases(document: Document, at: PlaceAt): readonly Problem[] {
  const anchors = new Set<string>();
  const problems: Problem[] = [];
  visit(document, {
    Value(_key, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_key, { source, range }) {
      if (anchors.has(source)) return;
      const message = `Texten börjar med *, och YAML letar då efter ett stycke i filen som heter ”${source}”.`;
      const hint = "Sätt texten inom citattecken.";
      problems.push({ code: "yaml-syntax", severity: "error", place: at(range?.[0] ?? 0), message, hint });
    },
  });
  return problems;
}

function isUnclosedQuote({ code, message }: YAMLError): boolean {
  return code === "MISSING_CHAR" && message.includes("quote");
}

/** A quoted text without its end runs to the end of the file; what is wrong is where it starts. */
function startOfQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_key, node) {
      if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") start = node.range?.[0] ?? start;
      return isScalar(node) && start > end ? visit.BREAK : undefined;
    },
  });
  return Math.min(start, end);
}
