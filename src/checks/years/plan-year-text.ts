import { type Years, yearsIn } from "../../swedish/years.ts";
import { escaped, planWordPattern } from "../plan-words.ts";
import type { Reading } from "../reading.ts";

/** A word for the plan with a single year after it: “aktivitetsplan 2022”, “planen för 2022”. */
export interface PlanYear {
  readonly words: string;
  readonly at: number;
  readonly year: number;
}

/** Finds where a text names the plan with a year. */
export type PlanYears = (text: string) => readonly PlanYear[];

const link = "(?:\\s+(?:för|år|för\\s+år|för\\s+året|för\\s+aktiviteter))?\\s+";

/**
 * Reads “plan 2022” in any of the plan's words, and the plan's own title with whatever year; in a title also
 * “plan för … Exempelby kommun 2022”.
 */
export function planYearsOf(reading: Reading, inTitle = false): PlanYears {
  const own = ownTitle(reading.plan);
  const word = planWordPattern(reading);
  const names = inTitle ? [`${word}${words}\\s+${escaped(reading.register.municipality.name)}`] : [];
  const named = [...(own === null ? [] : [escaped(own)]), ...names, word];
  const before = new RegExp(`(?:${named.join("|")})${link}$`, "i");
  const longest = Math.max(longestName, (own?.length ?? 0) + longestName);
  return (text) =>
    yearsIn(text).flatMap((years) => {
      const match = isPlainYear(years) ? before.exec(text.slice(Math.max(0, years.at - longest), years.at)) : null;
      if (match === null) return [];
      const at = years.at - match[0].length;
      return [{ words: text.slice(at, years.at + years.text.length), at, year: years.from }];
    });
}

/** What the plan's title says before its year; null where it has none. */
function ownTitle({ title, year }: Reading["plan"]): string | null {
  const at = title.indexOf(String(year));
  return at <= 0 ? null : title.slice(0, at).trim();
}

/** Words between the plan and the municipality; not those that turn to another paper: “utifrån mätningen i …”. */
const words = "(?:\\s+(?!(?:utifrån|enligt|från|kopplad|efter|mellan|med|av)\\s)[^\\s.,;]{1,30}){0,6}";

/** Characters that a name and the words after it may take. */
const longestName = 120;

function isPlainYear({ from, to, text }: Years): boolean {
  return from === to && text.length === 4;
}

/** The year in the plan's own title where it contradicts the plan's year; null where the two agree. */
export function contradictingTitle(reading: Reading): PlanYear | null {
  const { title, year } = reading.plan;
  const named = planYearsOf(reading, true)(title);
  if (named.some((one) => one.year === year)) return null;
  return named[0] ?? null;
}
