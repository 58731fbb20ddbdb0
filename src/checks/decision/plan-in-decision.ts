import { isNamedIn, tellingWords } from "../named.ts";
import type { Passage } from "../passage.ts";
import { planWordPattern } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { pointsOf } from "./proposal.ts";

/** Tells whether a text names the plan, by its title or its short title. */
export function planNaming(reading: Reading): (text: string) => boolean {
  const { plan, register } = reading;
  const planWord = new RegExp(planWordPattern(reading), "i");
  const titles = [plan.title, plan.shortTitle].map((title) => tellingWords(title, register.municipality.name));
  // A title that is no more than “Plan 2026” has nothing else to know it by.
  return (text) => titles.some((telling) => (telling.length === 0 ? planWord.test(text) : isNamedIn(text, telling)));
}

/** The first point that names the plan; null where none does. */
export function pointNamingPlan(reading: Reading): Passage | null {
  const isNamed = planNaming(reading);
  return pointsOf(reading).find(({ text }) => isNamed(text)) ?? null;
}
