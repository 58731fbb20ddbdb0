import type * as z from "zod";
import type { Place, Problem } from "../problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import type { SourceFile } from "./source-file.ts";
import { type DataPath, readYaml } from "./yaml-source.ts";

/** Data, and where in the file each value of it stands. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  placeOf(path: DataPath, key?: string): Place;
  placeOfWords(path: DataPath, words: string, occurrence: number): Place;
}

/** What a data file gave. */
export interface DataFile<T> {
  /** The data against its schema; null where anything in the file is wrong. */
  readonly checked: Located<T> | null;
  /** The data as it stands, so that what the schema cannot see is checked at the same time; null where it is no YAML. */
  readonly raw: Located<unknown> | null;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file against a schema. All that is wrong with the file is reported at once. */
export function readData<T>(schema: z.ZodType<T>, file: SourceFile): DataFile<T> {
  const source = readYaml(file);
  if (!source.ok) return { checked: null, raw: null, problems: source.problems };
  const { value, placeOf, placeOfWords } = source.value;
  const raw = { file: file.name, value, placeOf, placeOfWords };
  const parsed = schema.safeParse(value, { reportInput: true });
  const issues = parsed.success ? [] : schemaProblems(schema, parsed.error.issues, placeOf);
  const problems = [...source.value.problems, ...issues];
  const checked = parsed.success && problems.length === 0 ? { ...raw, value: parsed.data } : null;
  return { checked, raw, problems };
}
