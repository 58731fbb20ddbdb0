import type { DataPath } from "./yaml-source.ts";

/** A value of unchecked data, and the way to it. */
export interface Found {
  readonly value: unknown;
  readonly path: DataPath;
}

/**
 * The values that a pattern such as `areas.*.goals.*.id` leads to, where `*` is each item of a list or each field of a
 * map. What is not there is passed over: the schema reports it.
 */
export function valuesAt(data: unknown, pattern: string): readonly Found[] {
  return pattern
    .split(".")
    .reduce<readonly Found[]>((found, step) => found.flatMap((one) => next(one, step)), [{ value: data, path: [] }]);
}

/** As `valuesAt`, of those that are texts with something in them. */
export function textsAt(
  data: unknown,
  pattern: string,
): readonly { readonly value: string; readonly path: DataPath }[] {
  return valuesAt(data, pattern).flatMap(({ value, path }) =>
    typeof value === "string" && value !== "" ? [{ value, path }] : [],
  );
}

function next({ value, path }: Found, step: string): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") {
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
      : Object.entries(value).map(([key, item]) => ({ value: item, path: [...path, key] }));
  }
  if (!Object.hasOwn(value, step)) return [];
  return [{ value: Reflect.get(value, step), path: [...path, step] }];
}
