import { months } from "../../swedish/date.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { monthNumber } from "./month-number.ts";

export const impossibleDate: Rule = {
  id: "impossible-date",
  title: "Datum som inte finns",
  severity: "error",
  reason:
    "Ett datum som inte finns i kalendern går inte att hålla eller hänvisa till (datum skrivs enligt ISO 8601, efter kalendern).",
  example: { wrong: "den 31 april 2026", right: "den 30 april 2026" },
  find: ({ passages }: Reading) => passages.flatMap(remarksIn),
};

const long = new RegExp(
  `(?<![\\wÀ-ÿ–-])(?<den>den\\s+)?(?<day>\\d{1,2})\\s+(?<month>${months.join("|")})(?:\\s+(?<year>\\d{4}))?(?![\\wÀ-ÿ])`,
  "gi",
);
const iso = /(?<![\wÀ-ÿ/-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\wÀ-ÿ-])/g;

function remarksIn(passage: Passage): readonly Remark[] {
  const { text } = passage;
  const named = [...text.matchAll(long)].filter(({ groups }) => {
    const { den, day, month, year } = groups ?? {};
    // “grupp 45 mars” is no date; “den 45 mars” would have been one.
    if (den === undefined && year === undefined) return false;
    return Number(day) > daysIn(monthNumber(month ?? ""), year);
  });
  const numbered = [...text.matchAll(iso)].filter(({ groups }) => {
    const { day, month, year } = groups ?? {};
    // “2026-71-00” is a telephone number.
    if (Number(month) > 31 || Number(day) > 39) return false;
    return Number(day) < 1 || Number(day) > daysIn(Number(month), year);
  });
  return [...named, ...numbered].map((match) => remark(passage, match.index, match[0]));
}

/** The days of a month; without a year, February has 29. No month has none. */
function daysIn(month: number, year = "2000"): number {
  if (month < 1 || month > months.length) return 0;
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

function remark(passage: Passage, at: number, words: string): Remark {
  return remarkOn(passage, at, words, {
    message: `Datumet ”${words}” finns inte.`,
    hint: "Rätta dagen eller månaden.",
  });
}
