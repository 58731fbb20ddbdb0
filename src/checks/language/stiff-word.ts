import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { isNeededSamt } from "./needed-samt.ts";
import { choices, type ReplacedWord, type Use, usesOf } from "./replaced-words.ts";

export const stiffWord: Rule = {
  id: "stiff-word",
  title: "Tungt eller ålderdomligt ord",
  severity: "tip",
  reason: "Språket ska vara vårdat, enkelt och begripligt (språklagen 2009:600, 11 §; Svarta listan, PM 2011:1).",
  example: { wrong: "erhålla erforderliga uppgifter", right: "få de uppgifter som behövs" },
  // Once a case for each word, where it first stands: a tip at every ”kring” would be read by nobody.
  find: (reading) => {
    const { passages, lists, register } = reading;
    const titles = titlesOf(reading);
    const uses = new Map<ReplacedWord, Use[]>();
    for (const use of usesOf([...own(register), ...lists.language.plainWords], passages)) {
      if (isWrongPreposition(use, lists.language.notUtifran) || isNeededSamt(use) || isInTitle(use, titles)) continue;
      const known = uses.get(use.entry);
      if (known === undefined) uses.set(use.entry, [use]);
      else known.push(use);
    }
    return [...uses.values()].flatMap(remarkOnFirst);
  },
};

function own({ checks }: Reading["register"]): readonly ReplacedWord[] {
  return checks.plainWords.map(({ word, instead }) => ({ word, instead, forms: [], passives: [], allowed: 0 }));
}

/** Titles of documents, each with a space at both ends. */
function titlesOf({ case: kase, plan }: Reading): readonly string[] {
  const titles = [kase.title, plan.title, plan.agreement?.title ?? "", ...kase.enclosures.map(({ title }) => title)];
  return titles.map((title) => ` ${title.toLowerCase()} `);
}

/** “Budget 2026 samt plan för 2027–2028”: the words around it too are those of a title, which is called what it is called. */
function isInTitle({ passage: { text }, at, words }: Use, titles: readonly string[]): boolean {
  const [before] = /(?:\S+\s)?$/.exec(text.slice(Math.max(0, at - 40), at)) ?? [""];
  const [after] = /^(?:\s[^\s.,;:]+)?/.exec(text.slice(at + words.length, at + words.length + 40)) ?? [""];
  const around = `${before}${words}${after}`.toLowerCase();
  return around !== words.toLowerCase() && titles.some((title) => title.includes(` ${around}`));
}

/** “grundas utifrån” is wrong for another reason, which has a rule of its own. */
function isWrongPreposition({ passage, words, at }: Use, verbs: readonly string[]): boolean {
  const before = passage.text.slice(0, at).trimEnd();
  return /^utifrån$/i.test(words) && verbs.some((verb) => before.endsWith(verb));
}

function remarkOnFirst(uses: readonly Use[]): readonly Remark[] {
  const [first] = uses;
  if (first === undefined || uses.length <= first.entry.allowed) return [];
  const { passage, at, words, instead, replacement } = first;
  const times = uses.length === 1 ? "" : ` (${uses.length} gånger i ärendet)`;
  return [
    remarkOn(passage, at, words, {
      message: `”${words}”${times} går att byta mot ett enklare ord.`,
      hint: `Skriv till exempel ${choices(replacement === null ? instead : [replacement])}.`,
      ...(replacement === null ? {} : { replacement }),
    }),
  ];
}
