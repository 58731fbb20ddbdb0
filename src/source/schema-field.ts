import { z } from "zod";
import type { DataPath } from "./yaml-source.ts";

interface Field {
  readonly title: string | undefined;
  /** The keys of an object; empty for anything else. */
  readonly keys: readonly string[];
}

/** The field of a schema at a data path: its Swedish title, and its keys where it is an object. */
export function fieldAt(schema: z.core.$ZodType, path: DataPath): Field | undefined {
  let current: z.core.$ZodType | undefined = schema;
  let title: string | undefined;
  for (const key of path) {
    if (current === undefined) return undefined;
    const next = step(bare(current), key);
    // An item of a list is called what the list is called, unless it has a title of its own.
    title = titleOf(next) ?? (typeof key === "number" ? title : undefined);
    current = next;
  }
  if (current === undefined) return undefined;
  const target = bare(current);
  const keys = target instanceof z.ZodObject ? Object.keys(target.shape) : [];
  return { title: title ?? titleOf(current), keys };
}

function step(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** The schema inside default, nullable, optional and pipe. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return bare(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return bare(schema.def.in);
  return schema;
}

function titleOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const own = z.globalRegistry.get(schema)?.title;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return titleOf(schema.def.innerType);
  }
  return undefined;
}
