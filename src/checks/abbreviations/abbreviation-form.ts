import type { Lists } from "../../lists/lists.ts";
import { asWritten } from "../as-written.ts";
import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const abbreviationForm: Rule = {
  id: "abbreviation-form",
  title: "Förkortning i fel form",
  severity: "warning",
  reason:
    "Förkortningar skrivs med punkt och utan mellanrum, på samma sätt i hela texten (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "välfärdstjänster tex sjukvård", right: "välfärdstjänster, t.ex. sjukvård" },
  find: ({ passages, lists }: Reading) => {
    const forms = formsOf(lists);
    const pattern = patternOf([...forms.keys()]);
    return passages.flatMap((passage) => remarksIn(passage, pattern, forms));
  },
};

type Forms = ReadonlyMap<string, string>;

/** Wrong form → right form. */
function formsOf({ abbreviations }: Lists): Forms {
  return new Map(abbreviations.forms.flatMap(({ right, wrong }) => wrong.map((form) => [form, right] as const)));
}

/** Not inside a word, a number (“5 m m”) or an address (“www.t.ex”), nor “t.ex” before its full stop. */
function patternOf(forms: readonly string[]): RegExp {
  const escaped = [...forms]
    .sort((first, second) => second.length - first.length)
    .map((form) => {
      const ending = form.endsWith(".") ? "" : form.includes(".") ? "(?!\\.)" : "\\.?";
      return `${form.replace(/\./g, "\\.").replace(/ /g, "[^\\S\\n]")}${ending}`;
    });
  return new RegExp(`(?<![A-Za-zÀ-ÿ0-9._/@-]|\\d\\s)(?:${escaped.join("|")})(?![A-Za-zÀ-ÿ0-9/@-])`, "giu");
}

function remarksIn(passage: Passage, pattern: RegExp, forms: Forms): readonly Remark[] {
  return matchesIn(passage, pattern).flatMap((match) => {
    const words = match[0];
    const form = words.toLowerCase().replace(/\s/gu, " ");
    const right = forms.get(form) ?? forms.get(form.replace(/\.$/, ""));
    // “TEX” and “MM” are something else.
    if (right === undefined || (words.length > 1 && words === words.toUpperCase())) return [];
    const replacement = asWritten(right, words);
    return [
      remarkOn(passage, match.index, words, {
        message: `Förkortningen skrivs ”${right}”, inte ”${words}”.`,
        hint: `Skriv ”${replacement}”, eller hellre orden utskrivna.`,
        replacement,
      }),
    ];
  });
}
