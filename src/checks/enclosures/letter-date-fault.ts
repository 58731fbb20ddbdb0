import { holdsYear, yearsIn } from "../../swedish/years.ts";
import type { Reading } from "../reading.ts";

/** A letter is written the year before its plan, or early in the plan's own; more than this is a slip. */
const mostYears = 2;

/** What is wrong with the letter's date, judged by the years that it speaks of and by its enclosures; null if nothing is. */
export function letterDateFault({ case: kase, plan }: Reading): string | null {
  const { date, followUp, enclosures } = kase;
  if (date === null) return null;
  const year = Number(date.slice(0, 4));
  // A plan for several years may be decided on, or revised, in any of them.
  const isInPeriod = yearsIn(plan.title).some((years) => holdsYear(years, year));
  if (Math.abs(year - plan.year) > mostYears && !isInPeriod)
    return `Skrivelsen är daterad ${date}, men planen gäller ${plan.year}.`;
  if (followUp !== null && year < followUp.year) {
    return `Skrivelsen är daterad ${date}, före året som den följer upp, ${followUp.year}.`;
  }
  const dates = enclosures.flatMap((enclosure) => (enclosure.date === null ? [] : [enclosure.date]));
  const later = dates.filter((one) => one > date);
  // One enclosure may be wrong; when most of them are later, it is the letter.
  if (later.length < 2 || later.length * 2 <= dates.length) return null;
  return `Skrivelsen är daterad ${date}, före ${later.length} av sina ${dates.length} daterade bilagor.`;
}
