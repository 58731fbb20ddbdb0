import Handlebars from "handlebars";
import { Words } from "../case/words.ts";
import type { Place, Problem } from "../problem.ts";
import { longDate } from "../swedish/date.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { inlineMarkup, proseMarkup } from "./markdown.ts";

interface Options {
  readonly data: { readonly problems: Problem[] };
}

/** What the templates may call. `need` and `show` are put in by the strictness pass, never by a template. */
export const helpers = {
  /** The value at a path of the facts; a path that they lack is a problem. */
  need(base: unknown, path: string, where: string, options: Options): unknown {
    let value = base;
    for (const key of path.split(".")) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
        options.data.problems.push(unknownPath(path, key, where));
        return undefined;
      }
      value = Reflect.get(value, key);
    }
    return value;
  },

  /** A value as markup: words with the path that they came from, numbers and the template's own strings as they are. */
  show(value: unknown, where: string, options: Options): unknown {
    if (value instanceof Words) return new Handlebars.SafeString(span(value));
    return printable(value, where, options);
  },

  /** A value as bare text, for an attribute. */
  plain(value: unknown, where: unknown, options?: Options): unknown {
    if (value instanceof Words) return value.text;
    return typeof where === "string" && options !== undefined ? printable(value, where, options) : value;
  },

  /** Markdown as paragraphs and lists. */
  markdown(words: Words, options: Options): unknown {
    return new Handlebars.SafeString(proseMarkup(words, options.data.problems));
  },

  /** Markdown of a single paragraph, without the paragraph. */
  markdownLine(words: Words, options: Options): unknown {
    return new Handlebars.SafeString(inlineMarkup(words, options.data.problems));
  },

  /** `2026-01-07` as “7 januari 2026”. */
  longDate(words: Words): unknown {
    return new Handlebars.SafeString(span(new Words(longDate(words.text), words.path)));
  },

  /** Words one after another with something between them: `{{join names ", "}}`. */
  join(list: readonly (Words | string)[], between: string): unknown {
    const parts = list.map((item) => (item instanceof Words ? span(item) : escapeMarkup(item)));
    return new Handlebars.SafeString(parts.join(escapeMarkup(between)));
  },

  equal(first: unknown, second: unknown): boolean {
    return plainValue(first) === plainValue(second);
  },

  not(value: unknown): boolean {
    return Handlebars.Utils.isEmpty(value);
  },

  /** Whether all the values are there. */
  all(...values: readonly unknown[]): boolean {
    return values.slice(0, -1).every((value) => !Handlebars.Utils.isEmpty(value));
  },

  /** The sum of two numbers: `{{add @index 1}}`. */
  add(first: number, second: number): number {
    return first + second;
  },

  /** The name of a partial that the data chooses: `{{> (partial "letter" section)}}` is `partials/letter-background`. */
  partial(prefix: string, chosen: unknown): string {
    return `partials/${prefix}-${plainValue(chosen)}`;
  },
};

function plainValue(value: unknown): unknown {
  return value instanceof Words ? value.text : value;
}

function span(words: Words): string {
  return `<span data-path="${escapeMarkup(words.path)}">${escapeMarkup(words.text)}</span>`;
}

function printable(value: unknown, where: string, options: Options): unknown {
  if (typeof value === "string" || typeof value === "number") return value;
  // A path that the facts lack has been reported by `need` already.
  if (value === undefined) return "";
  const message =
    value === null ? "Här skrivs ett värde ut som kan saknas." : "Här skrivs något ut som inte är en text.";
  const hint = "Omge det med {{#if …}}, eller skriv ut ett av dess fält.";
  options.data.problems.push({ code: "value-not-text", severity: "error", place: placeOf(where), message, hint });
  return "";
}

function unknownPath(path: string, key: string, where: string): Problem {
  const message = path === key ? `Sökvägen ”${path}” finns inte.` : `Sökvägen ”${path}” finns inte: ”${key}” saknas.`;
  return {
    code: "unknown-path",
    severity: "error",
    place: placeOf(where),
    path,
    message,
    hint: "Rätta sökvägen i mallen.",
  };
}

function placeOf(where: string): Place {
  const [, file = where, line, column] = where.match(/^(.*):(\d+):(\d+)$/) ?? [];
  return line === undefined ? { file } : { file, line: Number(line), column: Number(column) };
}
