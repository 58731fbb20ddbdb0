/** Words from the data, and the path of the field that they stand in. */
export class Words {
  readonly text: string;
  /** As in `case.background` or `plan.areas.0.goals.1.what`. */
  readonly path: string;

  constructor(text: string, path: string) {
    this.text = text;
    this.path = path;
  }
}

/** Data in which every string has become words that know their path. */
export type Sourced<T> = T extends string
  ? Words
  : T extends readonly (infer Item)[]
    ? readonly Sourced<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Sourced<T[Key]> }
      : T;

/** Turns every string of checked data into words that know their path. Numbers, booleans and null stay. */
export function sourced<T>(value: T, path: string): Sourced<T> {
  return withPaths(value, path) as Sourced<T>;
}

function withPaths(value: unknown, path: string): unknown {
  if (typeof value === "string") return new Words(value, path);
  if (Array.isArray(value)) return value.map((item: unknown, index) => withPaths(item, `${path}.${index}`));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPaths(item, `${path}.${key}`)]));
  }
  return value;
}
