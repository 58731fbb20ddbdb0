import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { speaksOfAnotherPlan } from "./earlier-plan.ts";
import { contradictingTitle, type PlanYear, type PlanYears, planYearsOf } from "./plan-year-text.ts";

export const planYear: Rule = {
  id: "plan-year",
  title: "Planens namn med fel år",
  severity: "error",
  reason:
    "Rubrik, beslut och bilaga ska gälla samma års plan; förra årets år står lätt kvar när papperet utgår från det förra (planens year i plan.yaml).",
  example: {
    wrong: "Kommunstyrelsen antar åtgärdsplan 2025. (Planåret är 2026.)",
    right: "Kommunstyrelsen antar åtgärdsplan 2026.",
  },
  find: (reading: Reading) => {
    const title = contradictingTitle(reading);
    const inTitle = planYearsOf(reading, true);
    // When the plan's own title and year disagree, everything else follows one of the two.
    if (title !== null) return titleRemarks(reading, title);
    const inText = planYearsOf(reading);
    return reading.passages
      .filter((passage) => concernsPlan(reading, passage))
      .flatMap((passage) => remarksIn(reading, passage, passage.role === "prose" ? inText : inTitle));
  },
};

/** The titles of letter and plan, the proposal, and the enclosure that is the plan. */
function concernsPlan({ case: kase }: Reading, { section, path }: Passage): boolean {
  if (section === "title" || section === "proposal") return true;
  const index = kase.enclosures.findIndex(({ isPlan }) => isPlan);
  return path === `case.enclosures.${index}.title`;
}

function titleRemarks({ passages, plan }: Reading, { words, at, year }: PlanYear): readonly Remark[] {
  return passages
    .filter(({ path }) => path === "plan.title")
    .map((passage) =>
      remarkOn(passage, at, words, {
        message: `Planens namn säger ${year}, men planåret är ${plan.year}.`,
        hint: "Rätta det av dem som är fel.",
      }),
    );
}

function remarksIn({ plan }: Reading, passage: Passage, planYears: PlanYears): readonly Remark[] {
  const named = planYears(passage.text);
  if (named.some(({ year }) => year === plan.year)) return [];
  return named
    .filter(({ at }) => !speaksOfAnotherPlan(passage.text, at))
    .map(({ words, at, year }) =>
      remarkOn(passage, at, words, {
        message: `”${words}” har fel år: planen gäller ${plan.year}.`,
        hint: "Rätta året.",
        replacement: words.replace(String(year), String(plan.year)),
      }),
    );
}
