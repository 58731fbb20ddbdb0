import Handlebars from "handlebars";
import { Words } from "../case/words.ts";
import { longDate } from "../swedish/date.ts";
import { escapeMarkup } from "./escape-markup.ts";
import type { Helper } from "./helper.ts";
import { inlineMarkup, proseMarkup } from "./markdown.ts";
import { placeIn, unknownPath } from "./template-problem.ts";
import { plainValue, span } from "./value.ts";

/** The partial of no content, in place of one that is not there. */
export const noPartial = "(ingen)";

/** What the templates may call, with the kinds of value that each takes. */
export const helpers: Readonly<Record<string, Helper>> = {
  /** Markdown as paragraphs and lists. */
  markdown: {
    takes: ["words"],
    run: ([words], { problems }) => new Handlebars.SafeString(proseMarkup(words as Words, problems)),
  },

  /** Markdown of a single paragraph, without the paragraph. */
  markdownLine: {
    takes: ["words"],
    run: ([words], { problems }) => new Handlebars.SafeString(inlineMarkup(words as Words, problems)),
  },

  /** `2026-01-07` as “7 januari 2026”. */
  longDate: {
    takes: ["date"],
    run: ([value]) => {
      const { text, path } = value as Words;
      return new Words(longDate(text), path);
    },
  },

  /** Words one after another with something between them: `{{join names ", "}}`. */
  join: {
    takes: ["list of words", "string"],
    run: ([list, between]) => {
      const parts = (list as readonly (Words | string)[]).map((item) =>
        item instanceof Words ? span(item) : escapeMarkup(item),
      );
      return new Handlebars.SafeString(parts.join(escapeMarkup(between as string)));
    },
  },

  /** What a list or group of facts holds at an index or name: `{{lookup areas 0}}`. It must be there. */
  lookup: {
    takes: ["group", "key"],
    run: ([group, key], { problems, where }) => {
      const name = String(plainValue(key));
      if (Object.hasOwn(group as object, name)) return Reflect.get(group as object, name);
      problems.push(unknownPath(name, name, placeIn(where)));
      return undefined;
    },
  },

  equal: { takes: ["any", "any"], run: ([first, second]) => plainValue(first) === plainValue(second) },

  not: { takes: ["any"], run: ([value]) => Handlebars.Utils.isEmpty(value) },

  /** Whether all the values are there. */
  all: { takes: ["any", "..."], run: (values) => values.every((value) => !Handlebars.Utils.isEmpty(value)) },

  /** The sum of two numbers: `{{add @index 1}}`. */
  add: { takes: ["number", "number"], run: ([first, second]) => (first as number) + (second as number) },

  /** The name of a partial that the data chooses: `{{> (partial "letter" section)}}` is `partials/letter-background`. */
  partial: {
    takes: ["string", "key"],
    otherwise: noPartial,
    run: ([prefix, chosen], { partials, problems, where }) => {
      const name = `partials/${prefix}-${plainValue(chosen)}`;
      if (partials.has(name)) return name;
      problems.push({
        code: "unknown-partial",
        severity: "error",
        place: placeIn(where),
        message: `Delmallen ”${name}” finns inte.`,
        hint: "Lägg till den i mappen templates, eller välj en annan i data.",
      });
      return noPartial;
    },
  },
};
