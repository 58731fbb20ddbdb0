import Handlebars from "handlebars";
import { Words } from "../case/words.ts";
import type { Problem } from "../problem.ts";
import { type Filling, isMarkup } from "./helper.ts";
import { placeIn, unknownPath, wrongArgument } from "./template-problem.ts";
import { span } from "./value.ts";

interface Options {
  readonly data: Filling;
}

/** Put in by the strictness pass round every path and every output; a template cannot call them. */
export const strictHelpers = {
  /** The value at a path of the facts; a path that they lack is a problem. */
  need(base: unknown, path: string, where: string, { data }: Options): unknown {
    let value = base;
    for (const key of path.split(".")) {
      // What follows from a path that is reported already is not.
      if (value === undefined) return undefined;
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
        data.problems.push(unknownPath(path, key, placeIn(where)));
        return undefined;
      }
      value = Reflect.get(value, key);
    }
    return value;
  },

  /** A variable such as `@index`, which is there only inside `{{#each}}`. */
  variable(value: unknown, name: string, where: string, { data }: Options): unknown {
    if (value === undefined) data.problems.push(unknownPath(name, name, placeIn(where)));
    return value;
  },

  /** What `{{#each}}` goes through. */
  list(value: unknown, where: string, { data }: Options): unknown {
    if (Array.isArray(value) || value === null || value === undefined) return value;
    data.problems.push(wrongArgument("#each", "en lista", placeIn(where)));
    return [];
  },

  /** A value as markup: words with the path that they came from, numbers and the template's own strings as they are. */
  show(value: unknown, where: string, { data }: Options): unknown {
    if (value instanceof Words) return new Handlebars.SafeString(span(value));
    return isMarkup(value) ? value : printable(value, where, data.problems);
  },

  /** A value as bare text, for an attribute. */
  plain(value: unknown, where: string, { data }: Options): unknown {
    return value instanceof Words ? value.text : printable(value, where, data.problems);
  },
};

function printable(value: unknown, where: string, problems: Problem[]): unknown {
  if (typeof value === "string" || typeof value === "number") return value;
  // A path that the facts lack has been reported by `need` already.
  if (value === undefined) return "";
  const message =
    value === null ? "Här skrivs ett värde ut som kan saknas." : "Här skrivs något ut som inte är en text.";
  const hint =
    value === null ? "Omge det med {{#if …}}." : "Skriv ut ett av dess fält, eller gå igenom det med {{#each …}}.";
  problems.push({ code: "value-not-text", severity: "error", place: placeIn(where), message, hint });
  return "";
}
