import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import { failure, type Place, type Problem, type Result, success } from "../problem.ts";
import type { PlaceAt } from "./place-at.ts";
import type { SourceFile } from "./source-file.ts";
import { contentProblems } from "./yaml-content.ts";
import { syntaxProblems } from "./yaml-syntax.ts";

/** The way to a value: keys and indexes from the file's root. */
export type DataPath = readonly (string | number)[];

/** A YAML file as plain data, and where in the file each value stands. */
export interface YamlSource {
  readonly value: unknown;
  /** What no data may hold, such as control characters: the file can be read, but not used. */
  readonly problems: readonly Problem[];
  /** The place of a value; for a missing one, the nearest parent. With `key`, the place of that key in the value. */
  placeOf(path: DataPath, key?: string): Place;
  /**
   * The place of words in the text at a path, the first equal words being occurrence 0. Line breaks and Markdown marks
   * between the words are passed over. The place of the whole text where the words are not found.
   */
  placeOfWords(path: DataPath, words: string, occurrence: number): Place;
}

/** Longer files are refused unread: a plan of 10,000 activities is a tenth of this. */
export const largestFileBytes = 40_000_000;
const mostAliases = 100;

/** The tree of a longer file is let go once its data is made, in characters. */
const largestTreeKept = 200_000;

/** Reads YAML 1.2 (core schema). Every syntax error is reported, each with its place. */
export function readYaml(file: SourceFile): Result<YamlSource> {
  const parsed = parse(file);
  const { document, at } = parsed;
  const syntax = syntaxProblems(document, file.text, at);
  if (syntax.length > 0) return failure(syntax);
  if (document.contents === null || isEmptyScalar(document)) return failure([emptyFile(file.name)]);
  const problems = contentProblems(document, file.text, at);
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return success({ value, problems, ...placesOf(file, file.text.length > largestTreeKept ? undefined : parsed) });
  } catch (error) {
    if (error instanceof ReferenceError) return failure([tooManyAliases(file.name)]);
    throw error;
  }
}

interface Parsed {
  readonly document: Document;
  readonly at: PlaceAt;
}

function parse(file: SourceFile): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.name, line, column: col };
  };
  return { document, at };
}

/**
 * Finds places in the parser's tree. That of a large plan takes hundreds of megabytes and is not kept; the file is parsed
 * once more the first time that a place is asked for, and a plan without problems asks for none.
 */
function placesOf(file: SourceFile, kept: Parsed | undefined): Pick<YamlSource, "placeOf" | "placeOfWords"> {
  let parsed = kept;
  const tree = (): Parsed => {
    parsed ??= parse(file);
    return parsed;
  };
  return {
    placeOf: (path, key) => placeOf(tree().document, path, key, tree().at),
    placeOfWords: (path, words, occurrence) => {
      const { document, at } = tree();
      const node: unknown = document.getIn(path, true);
      const [start, end] = (isScalar(node) ? node.range : null) ?? [];
      const offset = start === undefined ? -1 : offsetOfWords(file.text.slice(start, end), words, occurrence);
      return start === undefined || offset < 0 ? placeOf(document, path, undefined, at) : at(start + offset);
    },
  };
}

function offsetOfWords(source: string, words: string, occurrence: number): number {
  const [word = "", ...more] = words.trim().split(/\s+/);
  if (more.length === 0) return offsetOfWord(source, word, occurrence);
  const pattern = [word, ...more].map(escaped).join("[*_]*\\s+[*_]*");
  const found = [...source.matchAll(new RegExp(pattern, "g"))];
  return found[occurrence]?.index ?? -1;
}

/** Most findings are on one word, and a pattern for it takes longer to make than to use. */
function offsetOfWord(source: string, word: string, occurrence: number): number {
  let offset = source.indexOf(word);
  for (let earlier = 0; earlier < occurrence && offset >= 0; earlier += 1) {
    offset = source.indexOf(word, offset + word.length);
  }
  return offset;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function isEmptyScalar(document: Document): boolean {
  return isScalar(document.contents) && (document.contents.value === null || document.contents.value === "");
}

function placeOf(document: Document, path: DataPath, key: string | undefined, at: PlaceAt): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
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
