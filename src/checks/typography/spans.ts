import { months } from "../../swedish/date.ts";
import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { before, matchesIn } from "../pattern-remarks.ts";

/** Two ends with a hyphen, or a dash with spaces, between them that means “from … to”. */
export interface Span {
  readonly words: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

const month = `(?:${months.join("|")}|jan|feb|aug|sept|okt|nov|dec)`;
const weekday = "(?:mån|tis|ons|tors|fre|lör|sön)";
const longWeekday = "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?";
const hyphen = "[ \\u00a0]?-[ \\u00a0]?";
const year = "(?:19|20)\\d\\d";
const date = `${year}-[01]\\d-[0-3]\\d`;
const clock = "(?:[01]?\\d|2[0-4])[.:][0-5]\\d";
const number = "(?:0|[1-9]\\d{0,2}(?:[ \\u00a0]\\d{3})*)(?:,\\d+)?";
const starts = "(?<![\\p{L}\\d.,:/§-]|\\d[ \\u00a0]|[+(]\\d{1,3}\\)?[ \\u00a0])";
const stops = "(?![\\p{L}\\d/:]|[ \\u00a0]?-[ \\u00a0]?\\d|[.,]\\d|[ \\u00a0]\\d)";

type Ends = readonly [pattern: RegExp, isSpan: (from: string, to: string, lead: string) => boolean];

const always = (): boolean => true;

/** What a span may go between. */
const kinds: readonly Ends[] = [
  [ends(year, year, `(?:${hyphen}|[ \\u00a0]–[ \\u00a0])`), isYears],
  [ends(year, "\\d\\d", "-"), isShortYears],
  [ends(date, date, `(?:${hyphen}|[ \\u00a0]–[ \\u00a0])`), (from, to) => from < to],
  // “1 januari - 30 juni”, “januari-mars 2026”, “maj 2025 - juni 2026”
  [
    latin(
      new RegExp(
        `(?<![\\p{L}\\d.-])((?:\\d{1,2}[ \\u00a0])?${month}(?:[ \\u00a0]${year})?)${hyphen}((?:\\d{1,2}[ \\u00a0])?${month})(?![\\p{L}\\d-])`,
        "giu",
      ),
    ),
    always,
  ],
  [latin(new RegExp(`(?<![\\p{L}\\d-])(${longWeekday})${hyphen}(${longWeekday})(?![\\p{L}-])`, "giu")), always],
  [latin(new RegExp(`(?<![\\p{L}\\d-])(${weekday})${hyphen}(${weekday})(?![\\p{L}-])`, "giu")), always],
  [ends(clock, clock), always],
  // “kl. 8-10”, “klockan 20-06”
  [
    latin(new RegExp(`(?<=(?<!\\p{L})(?:kl\\.?|klockan)[ \\u00a0]?)(\\d{1,2})${hyphen}(\\d{1,2})(?![\\d-])`, "giu")),
    always,
  ],
  // “årskurs F-6”
  [latin(/(?<=(?<!\p{L})(?:årskurs(?:erna|er)?|åk\.?)\s)(F)[ \u00a0]?-[ \u00a0]?([1-9])(?!\d)/giu), always],
  [ends(number, number), isNumbers],
];

function ends(from: string, to: string, between = hyphen): RegExp {
  return latin(new RegExp(`${starts}(${from})${between}(${to})${stops}`, "gu"));
}

// What every span has: most hyphens stand in compounds, and need no closer look.
const sign = latin(new RegExp(`[\\dF][ \\u00a0]?[-–]|(?:${month}|${weekday})\\p{Ll}{0,6}[ \\u00a0]?-`, "iu"));

/** All spans of a passage that are written so. Dates, diary numbers, telephone numbers and laws are none. */
export function spansIn(passage: Passage): readonly Span[] {
  if (!sign.test(passage.text)) return [];
  const found = kinds.flatMap(([pattern, isSpan]) =>
    matchesIn(passage, pattern).flatMap((match) => {
      const [words, from = "", to = ""] = match;
      return isSpan(from, to, before(match).slice(-reach)) ? [{ words, at: match.index, from, to }] : [];
    }),
  );
  return withoutOverlaps(
    found.sort((first, second) => first.at - second.at || second.words.length - first.words.length),
  );
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return spans.filter(({ at, words }) => {
    if (at < end) return false;
    end = at + words.length;
    return true;
  });
}

/** So far back is looked for what a number is of. */
const reach = 24;

// What comes before a number that is a name of something: “dnr 2020-2031”, “mål nr 12-22”, “bankgiro 123-456”.
const numbered =
  /(?:dnr|diarienummer|diarienr|ärendenummer|ärende|sfs|sou|ds|prop\.?|bet\.?|nr|nummer|mål|bankgiro|plusgiro|bg|pg|tel\.?|telefon|växel|fax|version|isbn|organisationsnummer|orgnr)[: \u00a0]*$/iu;
// “KS 2020-2031”, “T 12-22”; but also “EU 2021-2027”.
const capitals = latin(/(?<!\p{L})\p{Lu}{1,6}[ \u00a0]$/u);

const longestPeriod = 60;
const longestPeriodAfterCapitals = 10;

function isYears(from: string, to: string, lead: string): boolean {
  const length = Number(to) - Number(from);
  return (
    !numbered.test(lead) && length > 0 && length <= (capitals.test(lead) ? longestPeriodAfterCapitals : longestPeriod)
  );
}

/** “2020-23”: the second is no month, so that “2020-12” is left alone. */
function isShortYears(from: string, to: string, lead: string): boolean {
  const second = Number(to);
  return second > 12 && second > Number(from.slice(2)) && !numbered.test(lead) && !capitals.test(lead);
}

function isNumbers(from: string, to: string, lead: string): boolean {
  return numberOf(from) < numberOf(to) && !numbered.test(lead) && !capitals.test(lead);
}

function numberOf(number: string): number {
  return Number(number.replace(/[ \u00a0]/g, "").replace(",", "."));
}
