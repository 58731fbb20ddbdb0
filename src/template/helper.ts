import Handlebars from "handlebars";
import { Words } from "../case/words.ts";
import type { Problem } from "../problem.ts";
import { longDate } from "../swedish/date.ts";
import { placeIn, wrongArgument } from "./template-problem.ts";

/** What holds while a template is filled. */
export interface Filling {
  /** Gains what is found wrong. */
  readonly problems: Problem[];
  readonly partials: ReadonlyMap<string, unknown>;
}

/** A kind of value that a helper takes; `...` lets any number more of the last follow. */
type Kind = "words" | "date" | "list of words" | "string" | "number" | "group" | "key" | "any" | "...";

/** A helper, and what it takes. It is run only with values of these kinds; `where` is its place, as text. */
export interface Helper {
  readonly takes: readonly Kind[];
  run(values: readonly unknown[], filling: Filling & { readonly where: string }): unknown;
  /** What it gives when it is not run. @default undefined, which shows as nothing */
  readonly otherwise?: unknown;
}

/** As Handlebars hands them to a helper, last; `where` is put in by the strictness pass. */
interface Options {
  readonly data: Filling;
  readonly hash: { readonly where: string };
}

/** The function that Handlebars calls for a helper. */
export function callable(name: string, { takes, run, otherwise }: Helper): (...args: readonly unknown[]) => unknown {
  return (...args) => {
    const values = args.slice(0, -1);
    // A path that the facts lack has been reported already; nothing that follows from it is.
    if (values.includes(undefined)) return otherwise;
    const { data, hash } = args.at(-1) as Options;
    const wrong = takes.find((kind, index) => kind !== "..." && !checks[kind](values[index]));
    const { problems, partials } = data;
    if (wrong === undefined || wrong === "...") return run(values, { problems, partials, where: hash.where });
    problems.push(wrongArgument(name, names[wrong], placeIn(hash.where)));
    return otherwise;
  };
}

/** Whether a helper takes so many values. */
export function takesSoMany({ takes }: Helper, count: number): boolean {
  return takes.at(-1) === "..." ? count >= takes.length - 1 : count === takes.length;
}

const checks: Readonly<Record<Exclude<Kind, "...">, (value: unknown) => boolean>> = {
  words: (value) => value instanceof Words,
  date: (value) => value instanceof Words && isDate(value.text),
  "list of words": (value) =>
    Array.isArray(value) && value.every((item) => item instanceof Words || typeof item === "string"),
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  group: (value) => typeof value === "object" && value !== null && !(value instanceof Words),
  key: (value) => typeof value === "string" || typeof value === "number" || value instanceof Words,
  any: () => true,
};

function isDate(text: string): boolean {
  try {
    return longDate(text) !== "";
  } catch {
    return false;
  }
}

const names: Readonly<Record<Exclude<Kind, "...">, string>> = {
  words: "en text ur data",
  date: "ett datum ur data",
  "list of words": "en lista med texter",
  string: "en text inom citattecken",
  number: "ett tal",
  group: "en lista eller en grupp av uppgifter",
  key: "en text eller ett tal",
  any: "ett värde",
};

/** Whether a value is markup that a helper made. */
export function isMarkup(value: unknown): boolean {
  return value instanceof Handlebars.SafeString;
}
