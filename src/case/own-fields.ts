import { valuesAt } from "../source/values-at.ts";
import type { DataPath } from "../source/yaml-source.ts";

/** A field that a plan declares itself, as it stands in data that may be wrong elsewhere. */
export interface OwnFieldIn {
  readonly of: string;
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  /** The way to its id. */
  readonly path: DataPath;
}

/** The own fields of a plan's unchecked data. One without id or owner is passed over: the schema reports it. */
export function ownFieldsIn(plan: unknown): readonly OwnFieldIn[] {
  return valuesAt(plan, "fields.*").flatMap(({ value, path }): readonly OwnFieldIn[] => {
    if (typeof value !== "object" || value === null) return [];
    const { of, id, title, required } = value as Readonly<Record<string, unknown>>;
    if (typeof of !== "string" || typeof id !== "string") return [];
    return [
      { of, id, title: typeof title === "string" ? title : id, required: required !== false, path: [...path, "id"] },
    ];
  });
}
