import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import type { SourceFile } from "./source-file.ts";
import { yamlMessage } from "./yaml-message.ts";

/** The way to a value: keys and indexes from the file's root. */
export type DataPath = readonly (string | number)[];

/** A YAML file as plain data, and where in the file each value stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The place of a value; for a missing one, the nearest parent. With `key`, the place of that key in the value. */
  placeOf(path: DataPath, key?: string): Place;
}

/** Longer files are refused unread: a plan of 10,000 activities is a tenth of this. */
export const largestFileBytes = 40_000_000;
const mostAliases = 100;
// Control characters, lone surrogates and non-characters: no format can carry them.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Reads YAML 1.2 (core schema). Every syntax error and forbidden character is reported, each with its place. */
export function readYaml(file: SourceFile): Result<YamlSource> {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.name, line, column: col };
  };
  const problems = [...document.errors.map((error) => syntaxProblem(error, at)), ...contentProblems(document, at)];
  if (problems.length > 0) return failure(problems);
  if (document.contents === null || isEmptyScalar(document)) return failure([emptyFile(file.name)]);
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return success({ value, placeOf: (path, key) => placeOf(document, path, key, at) });
  } catch (error) {
    if (error instanceof ReferenceError) return failure([tooManyAliases(file.name)]);
    throw error;
  }
}

function isEmptyScalar(document: Document): boolean {
  return isScalar(document.contents) && (document.contents.value === null || document.contents.value === "");
}

function syntaxProblem(error: YAMLError, at: (offset: number) => Place): Problem {
  const { message, hint } = yamlMessage(error.code, error.message);
  return { code: "yaml-syntax", severity: "error", place: at(error.pos[0]), message, hint };
}

function contentProblems(document: Document, at: (offset: number) => Place): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== "string" || !forbidden.test(node.value)) return;
      const codePoint = node.value.match(forbidden)?.[0]?.codePointAt(0) ?? 0;
      problems.push(controlCharacter(codePoint, at(node.range?.[0] ?? 0)));
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.value === "__proto__")
        problems.push(reservedKey(at(pair.key.range?.[0] ?? 0)));
    },
  });
  return problems;
}

function placeOf(document: Document, path: DataPath, key: string | undefined, at: (offset: number) => Place): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const found = pair !== undefined && isNode(pair.key) ? pair.key : node;
    return at(found.range?.[0] ?? 0);
  }
  return at(0);
}

function emptyFile(name: string): Problem {
  return {
    code: "file-empty",
    severity: "error",
    place: { file: name, line: 1, column: 1 },
    message: "Filen är tom.",
    hint: "Fyll i den, eller börja från en kopia av förra årets fil.",
  };
}

function tooManyAliases(name: string): Problem {
  return {
    code: "yaml-aliases",
    severity: "error",
    place: { file: name, line: 1, column: 1 },
    message: `Filen återanvänder stycken (&namn och *namn) fler än ${mostAliases} gånger i varandra.`,
    hint: "Skriv ut texterna i stället för att hänvisa till dem.",
  };
}

function controlCharacter(codePoint: number, place: Place): Problem {
  const hexadecimal = codePoint.toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "control-character",
    severity: "error",
    place,
    message: `Texten innehåller ett osynligt styrtecken (U+${hexadecimal}) som inte kan skrivas i ett dokument.`,
    hint: "Skriv om texten på raden, eller klistra in den igen som ren text.",
  };
}

function reservedKey(place: Place): Problem {
  return {
    code: "unknown-key",
    severity: "error",
    place,
    message: "Fältet ”__proto__” finns inte.",
    hint: "Ta bort raden.",
  };
}
