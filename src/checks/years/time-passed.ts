import { months } from "../../swedish/date.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { yearsIn } from "../../swedish/years.ts";
import { isListed } from "../listed-words.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { monthNumber } from "./month-number.ts";
import { contradictingTitle } from "./plan-year-text.ts";

export const timePassed: Rule = {
  id: "time-passed",
  title: "Tid som redan har gått",
  severity: "warning",
  reason:
    "En åtgärd som ska ske före planens första dag är troligen kopierad från förra året (planens year i plan.yaml).",
  example: { wrong: "Senast den 31 oktober 2025 (planen gäller 2026)", right: "Senast den 31 oktober 2026" },
  find: (reading: Reading) => {
    if (contradictingTitle(reading) !== null) return [];
    const times = timePaths(reading);
    const start = `${reading.plan.year}-01-01`;
    const letter = reading.case.date ?? start;
    return reading.passages.flatMap((passage) => {
      if (times(passage)) return timeRemarks(passage, reading.plan.year);
      if (passage.section === "areas" && passage.role === "cell")
        return deadlineRemarks(passage, start, reading.plan.year);
      return passage.section === "proposal" ? deadlineRemarks(passage, letter, reading.plan.year) : [];
    });
  },
};

/** Tells the passages of the activities' own field for time. */
function timePaths({ plan, lists }: Reading): (passage: Passage) => boolean {
  const headings = lists.law.asks.filter(({ holds }) => holds === "time").flatMap((ask) => ask.headings);
  const isTime = (holds: string | null, title: string): boolean =>
    holds === "time" || (holds === null && wordsOf(title).some(({ text }) => isListed(text, headings)));
  const fields = plan.fields.filter(({ of, holds, title }) => of === "activity" && isTime(holds, title));
  const endings = fields.map(({ id }) => `.values.${id}`);
  return ({ path }) => endings.some((ending) => path.endsWith(ending));
}

// What began before goes on.
const since = /sedan|från|pågå|påbörj|start|löpande|tills vidare|framåt|fortsätt|klar|genomförd|beslut/i;

function timeRemarks(passage: Passage, planned: number): readonly Remark[] {
  const years = yearsIn(passage.text);
  const [first] = years;
  if (first === undefined || years.some(({ to }) => to >= planned)) return [];
  if (since.test(passage.text) || /\d\s?[–-]\s*$/.test(passage.text)) return [];
  return [remark(passage, first.at, first.text, planned)];
}

const deadline = new RegExp(
  `senast\\s+(?:den\\s+)?(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)|(?<day>\\d{1,2})\\s+(?<month>${months.join("|")})\\s+(?<year>\\d{4}))(?![\\d-])`,
  "gi",
);

function deadlineRemarks(passage: Passage, start: string, planned: number): readonly Remark[] {
  return [...passage.text.matchAll(deadline)].flatMap((match) => {
    const date = dateOf(match.groups ?? {});
    if (date >= start) return [];
    const year = Number(start.slice(0, 4));
    // Passed in the letter's own year: if it is the year that is wrong, the plan's is meant.
    return [remark(passage, match.index, match[0], date.startsWith(`${year}-`) ? planned : year)];
  });
}

function dateOf({ iso, day = "", month = "", year = "" }: Readonly<Record<string, string | undefined>>): string {
  if (iso !== undefined) return iso;
  return `${year}-${String(monthNumber(month)).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function remark(passage: Passage, at: number, words: string, meant: number): Remark {
  return remarkOn(passage, at, words, {
    message: `”${words}” har redan gått.`,
    hint: words.includes(String(meant)) ? "Rätta datumet." : `Menas ${meant}? Rätta då året.`,
  });
}
