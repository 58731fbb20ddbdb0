import { wordsOf } from "../../swedish/sentences.ts";
import { yearsIn } from "../../swedish/years.ts";
import { isNamedIn, isSameWord, tellingWords } from "../named.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { normalTitle, planNounOf, withoutYears } from "./plan-name.ts";

export const planTitleDiffers: Rule = {
  id: "plan-title-differs",
  title: "Planen har olika namn",
  severity: "warning",
  reason:
    "Beslutet måste gå att knyta till handlingen: planen ska heta likadant i ärendet, i beslutet och på sin egen framsida (Nackas regler för tjänsteskrivelser: beslutet ska gå att verkställa utifrån enbart förslaget).",
  example: {
    wrong: "Plan för aktiviteter 2026 antas. (Planens rubrik: Plan 2026 för trygghet)",
    right: "Plan 2026 för trygghet antas.",
  },
  find: remarks,
};

function remarks(reading: Reading): readonly Remark[] {
  const noun = planNounOf(reading.plan);
  if (noun === null) return [];
  const enclosed = new Set(
    reading.case.enclosures.flatMap(({ isPlan }, index) => (isPlan ? [`case.enclosures.${index}.title`] : [])),
  );
  return reading.passages.flatMap((passage) => {
    const isTitle = passage.path === "case.title" || enclosed.has(passage.path);
    if (!isTitle && passage.section !== "proposal") return [];
    const names = isTitle ? titlesIn(passage.text) : namesIn(passage.text, noun);
    return names
      .filter(({ words }) => isOtherName(words, noun, reading))
      .map(({ words, at }) => remark(passage, at, words, reading.plan.title));
  });
}

interface Name {
  readonly words: string;
  readonly at: number;
}

/** A heading is the name of the plan, but for what it says of the matter first: “Beslut om …”. */
function titlesIn(text: string): readonly Name[] {
  const lead =
    /^(?:(?:förslag till|beslut om|antagande av|godkännande av|fastställande av|revidering av|bilaga \d+[:,.]?)\s+)*/iu;
  const at = lead.exec(text)?.[0].length ?? 0;
  const words = text.slice(at).trim();
  return /^[A-ZÀ-Þ]/u.test(words) ? [{ words, at }] : [];
}

// What a name in a sentence ends before.
const after =
  /\s+(?:antas|antages|fastställs|fastställes|godkänns|godkännes|läggs|tas|gäller|ska|ersätter|upphör|daterad|daterat|i enlighet|enligt|som|med|att|och ger|och uppdrar)(?=[\s.,]|$)|[.,;:]?(?:\s*$|\n)|[,;:]\s/u;

/** Names in a sentence of the proposal: from the plan's noun with a capital, or the adjective with a capital before it. */
function namesIn(text: string, noun: string): readonly Name[] {
  const pattern = new RegExp(`(?<![A-Za-zÀ-ÿ-])(?:[A-ZÀ-Þ][a-zß-ÿ]+\\s+)?${noun}(?![A-Za-zÀ-ÿ-])`, "giu");
  return [...text.matchAll(pattern)].flatMap((match) => {
    const capital = /[A-ZÀ-Þ]/u.exec(match[0]);
    if (capital === null) return [];
    const at = match.index + capital.index;
    const rest = text.slice(at);
    const end = after.exec(rest.slice(noun.length));
    return [{ words: rest.slice(0, end === null ? rest.length : noun.length + end.index).trim(), at }];
  });
}

/** Speaks of this plan, with the same noun and some word that tells it from others, and yet has another name. */
function isOtherName(words: string, noun: string, { plan, register }: Reading): boolean {
  const [name, own] = [normalTitle(words), normalTitle(plan.title)];
  if (name.includes(own) || own.includes(name) || name.includes(normalTitle(plan.shortTitle))) return false;
  // Without its year, or with another: that is for the rules on years, or a plan of another year.
  if (withoutYears(words) === withoutYears(plan.title) || hasOtherYear(words, plan.title)) return false;
  const beforeNoun = wordsOf(name).findIndex(({ text }) => text === noun);
  const isHead = beforeNoun >= 0 && beforeNoun <= 2 && !/[:,;–]/.test(name.slice(0, name.indexOf(noun)));
  const telling = tellingWords(plan.title, register.municipality.name).filter((word) => word !== noun);
  const shared = telling.some((word) => wordsOf(name).some(({ text }) => isSameWord(text, word)));
  return isHead && (shared || (telling.length > 0 && isNamedIn(name, telling)));
}

function hasOtherYear(words: string, title: string): boolean {
  const own = new Set(yearsIn(title).flatMap(({ from, to }) => [from, to]));
  return own.size > 0 && yearsIn(words).some(({ from, to }) => !own.has(from) || !own.has(to));
}

function remark(passage: Passage, at: number, words: string, title: string): Remark {
  const isHeading = passage.path === "case.title";
  return remarkOn(passage, at, words, {
    message: `Här heter planen ”${words}”, men dess egen rubrik är ”${title}”.`,
    hint: "Skriv planens namn likadant i rubriken, i beslutet och på planen.",
    ...(isHeading ? {} : { replacement: title }),
  });
}
