import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { choices, type ReplacedWord, type Use, usesOf } from "./replaced-words.ts";

export const stiffWord: Rule = {
  id: "stiff-word",
  title: "Tungt eller ålderdomligt ord",
  severity: "tip",
  reason: "Språket ska vara vårdat, enkelt och begripligt (språklagen 2009:600, 11 §; Svarta listan, PM 2011:1).",
  example: { wrong: "erhålla erforderliga uppgifter", right: "få de uppgifter som behövs" },
  // Once a case for each word, where it first stands: a tip at every ”kring” would be read by nobody.
  find: ({ passages, lists, register }) => {
    const uses = new Map<ReplacedWord, Use[]>();
    for (const use of usesOf([...own(register), ...lists.language.plainWords], passages)) {
      if (isWrongPreposition(use, lists.language.notUtifran)) continue;
      const known = uses.get(use.entry);
      if (known === undefined) uses.set(use.entry, [use]);
      else known.push(use);
    }
    return [...uses.values()].flatMap(remarkOnFirst);
  },
};

function own({ checks }: Reading["register"]): readonly ReplacedWord[] {
  return checks.plainWords.map(({ word, instead }) => ({ word, instead, forms: [], allowed: 0 }));
}

/** “grundas utifrån” is wrong for another reason, which has a rule of its own. */
function isWrongPreposition({ passage, words, at }: Use, verbs: readonly string[]): boolean {
  const before = passage.text.slice(0, at).trimEnd();
  return /^utifrån$/i.test(words) && verbs.some((verb) => before.endsWith(verb));
}

function remarkOnFirst(uses: readonly Use[]): readonly Remark[] {
  const [first] = uses;
  if (first === undefined || uses.length <= first.entry.allowed) return [];
  const { passage, at, words, entry, replacement } = first;
  const times = uses.length === 1 ? "" : ` (${uses.length} gånger i ärendet)`;
  return [
    remarkOn(passage, at, words, {
      message: `”${words}”${times} går att byta mot ett enklare ord.`,
      hint: `Skriv till exempel ${choices(replacement === null ? entry.instead : [replacement])}.`,
      ...(replacement === null ? {} : { replacement }),
    }),
  ];
}
