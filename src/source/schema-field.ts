import * as z from "zod";
import type { DataPath } from "./yaml-source.ts";

interface Field {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The keys of an object; empty for anything else. */
  readonly keys: readonly string[];
}

type Schema = z.core.$ZodType;

/** The field of a schema at a data path: its Swedish title and description, and its keys where it is an object. */
export function fieldAt(schema: Schema, path: DataPath): Field | undefined {
  let current: Schema | undefined = schema;
  let title: string | undefined = metaOf(schema, "title");
  for (const key of path) {
    const around: Schema = bare(current);
    current = step(around, key);
    if (current === undefined) return undefined;
    const own = metaOf(current, "title");
    if (around instanceof z.ZodRecord) title = `${own ?? title ?? ""} ”${key}”`.trim();
    // An item of a list is called what the list is called, unless it has a title of its own.
    else title = own ?? (typeof key === "number" ? title : undefined);
  }
  const target = bare(current);
  const keys = target instanceof z.ZodObject ? Object.keys(target.shape) : [];
  return { title, description: metaOf(current, "description"), keys };
}

function step(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as Schema | undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** The schema inside default, prefault, nullable and optional. */
function bare(schema: Schema): Schema {
  const inner = innerOf(schema);
  return inner === undefined ? schema : bare(inner);
}

function innerOf(schema: Schema): Schema | undefined {
  return schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional
    ? schema.def.innerType
    : undefined;
}

function metaOf(schema: Schema, name: "title" | "description"): string | undefined {
  const own = z.globalRegistry.get(schema)?.[name];
  const inner = innerOf(schema);
  return own ?? (inner === undefined ? undefined : metaOf(inner, name));
}
