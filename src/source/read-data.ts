import type { z } from "zod";
import { failure, type Place, type Result, success } from "../problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import type { SourceFile } from "./source-file.ts";
import { type DataPath, readYaml } from "./yaml-source.ts";

/** Checked data, and where in the file each value of it stands. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  placeOf(path: DataPath, key?: string): Place;
}

/** Reads a YAML file against a schema. All that is wrong with the file is reported at once. */
export function readData<T>(schema: z.ZodType<T>, file: SourceFile): Result<Located<T>> {
  const source = readYaml(file);
  if (!source.ok) return source;
  const { value, placeOf } = source.value;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) return failure(schemaProblems(schema, parsed.error.issues, placeOf));
  return success({ file: file.name, value: parsed.data, placeOf });
}
