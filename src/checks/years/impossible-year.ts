import { months } from "../../swedish/date.ts";
import type { Passage } from "../passage.ts";
import { escaped, planWordPattern } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { isMistypedYear, nearYears } from "./mistyped-year.ts";

export const impossibleYear: Rule = {
  id: "impossible-year",
  title: "Omöjligt årtal",
  severity: "error",
  reason:
    "Ett årtal med en siffra fel, för mycket eller för lite gör att beslutet inte går att hänvisa till (årtal skrivs med fyra siffror, Språkkonsulternas råd om årtal och datum).",
  example: { wrong: "Planen gäller från januari 20226.", right: "Planen gäller från januari 2026." },
  find: (reading: Reading) => {
    const before = beforeYear(reading);
    return reading.passages.flatMap((passage) => [
      ...lone(reading, passage, before),
      ...dates(reading, passage),
      ...spans(reading, passage),
    ]);
  },
};

const number = /(?<![\wÀ-ÿ:/§.,+–-])\d{3,5}(?![\wÀ-ÿ:/%–-]|[.,]\d|\s\d{3}(?!\d))/g;
const next =
  /^(?:$|[.,;:!?)”]|\n|\s+(?:och|samt|eller|är|har|för|i|på|med|till|från|av|kopplad|utifrån|som|ska|mellan|om|hos|inom|var|blev|fick|gäller|[a-zà-ÿ]+(?:as|des|ts))(?![a-zà-ÿ]))/;

/** What stands before a year. */
interface Before {
  /** Nothing but a year can follow: “hösten”, “år”, “plan”. */
  readonly sure: RegExp;
  /** A count can follow, too: “under 206 dagar”. */
  readonly likely: RegExp;
}

function beforeYear(reading: Reading): Before {
  const sure = "(?<![a-zà-ÿ])(?:(?<!i\\s)år|årtalet|hösten|våren|sommaren|vintern|årsskiftet)";
  const likely = `(?<![a-zà-ÿ])(?:inför|under|budget|${months.join("|")}|${escaped(reading.register.municipality.name)})`;
  return {
    sure: new RegExp(`(?:${sure}|${planWordPattern(reading)}(?:\\s+för(?:\\s+år)?)?)\\s+$`, "i"),
    likely: new RegExp(`${likely}\\s+$`, "i"),
  };
}

const longest = 80;

function lone({ plan }: Reading, passage: Passage, before: Before): readonly Remark[] {
  const { text } = passage;
  return [...text.matchAll(number)]
    .filter(({ 0: digits }) => isMistypedYear(digits, plan.year))
    .filter(({ 0: digits, index }) => {
      const ahead = text.slice(Math.max(0, index - longest), index);
      if (digits.length > 3 && before.sure.test(ahead)) return true;
      const rest = text.slice(index + digits.length, index + digits.length + longest);
      return next.test(rest) && (before.sure.test(ahead) || before.likely.test(ahead));
    })
    .map(({ 0: digits, index }) => remark(passage, index, digits, nearYears(digits, plan.year)));
}

const iso = /(?<![\wÀ-ÿ/+-])([1-9]\d{2,4})(-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\wÀ-ÿ-])/g;

function dates({ plan }: Reading, passage: Passage): readonly Remark[] {
  return [...passage.text.matchAll(iso)]
    .filter(([, year = ""]) => isMistypedYear(year, plan.year))
    .map((match) => remark(passage, match.index, match[0], []));
}

const span =
  /(?<![\wÀ-ÿ:/§.,+-])(\d{3,5})\s?[–-]\s?(\d{3,5})(?![\wÀ-ÿ:/%-]|[.,]\d|\s(?:kr|kronor|tkr|mkr|mnkr|personer|invånare|elever|barn|timmar)(?![a-zà-ÿ]))/g;

function spans({ plan }: Reading, passage: Passage): readonly Remark[] {
  return [...passage.text.matchAll(span)].flatMap((match) => {
    const [words, from = "", to = ""] = match;
    if (isYear(from) && isYear(to)) return isBackwards(from, to) ? [backwards(passage, match.index, words)] : [];
    const wrong = isYear(from) && isMistypedYear(to, plan.year) ? to : null;
    const first = isYear(to) && isMistypedYear(from, plan.year) ? from : null;
    return wrong === null && first === null ? [] : [remark(passage, match.index, words, [])];
  });
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

function isBackwards(from: string, to: string): boolean {
  return Number(from) > Number(to);
}

function remark(passage: Passage, at: number, words: string, near: readonly number[]): Remark {
  const [nearest] = near;
  const hint = nearest === undefined ? "Rätta årtalet." : `Menas ${nearest}?`;
  return remarkOn(passage, at, words, { message: `”${words}” är inget möjligt årtal.`, hint });
}

function backwards(passage: Passage, at: number, words: string): Remark {
  return remarkOn(passage, at, words, {
    message: `”${words}” slutar innan det börjar.`,
    hint: "Rätta något av årtalen.",
  });
}
