import { holdsYear, yearsIn } from "../../swedish/years.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { pointNamingPlan } from "./plan-in-decision.ts";
import { pointsOf } from "./proposal.ts";

export const decisionWithoutYear: Rule = {
  id: "decision-without-year",
  title: "Beslutet anger inte vilket års plan som antas",
  severity: "warning",
  reason:
    "En plan som görs varje år känns igen på sitt år eller datum; ett antaget dokument anges med namn och datum (så skriver till exempel Kungsbacka sina beslut).",
  example: {
    wrong: "Kommunstyrelsen antar åtgärdsplanen för Exempelby kommun.",
    right: "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07.",
  },
  find: (reading: Reading) => {
    const point = pointNamingPlan(reading);
    if (point === null || pointsOf(reading).some(({ text }) => tellsWhich(text, reading.plan))) return [];
    return [
      remarkAt(point.path, {
        message: `Beslutet anger inte att planen gäller ${reading.plan.year}.`,
        hint: "Skriv planens år, och gärna dess datum, så att beslutet går att förstå för sig.",
      }),
    ];
  },
};

/** A date tells which plan it is where it is the plan's, not where it is a deadline. */
const dated = /(?:daterad|antagen|reviderad|upprättad)t?\s+(?:den\s+)?\d/i;
const dayBefore = /\d\s+[a-zà-ÿ]+\s+$/;

/** The agreement's span is no year of the plan, unless the plan's title has no other. Another year than the plan's is for `plan-year` to judge. */
function tellsWhich(text: string, { year, agreement, title }: Reading["plan"]): boolean {
  if (dated.test(text)) return true;
  return yearsIn(text).some((years) => {
    if (years.from === year && years.to === year) return true;
    if (years.from === years.to) return !years.text.includes("-") && !dayBefore.test(text.slice(0, years.at));
    const isOfAgreement = years.from === agreement?.from && years.to === agreement?.to;
    return holdsYear(years, year) && (!isOfAgreement || yearsIn(title).every(({ from, to }) => from < to));
  });
}
