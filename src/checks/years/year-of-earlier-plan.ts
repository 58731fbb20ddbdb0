import { sentencesOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { speaksOfAnotherPlan } from "./earlier-plan.ts";
import { contradictingTitle, type PlanYears, planYearsOf } from "./plan-year-text.ts";

export const yearOfEarlierPlan: Rule = {
  id: "year-of-earlier-plan",
  title: "Planen hänvisar till ett tidigare års plan",
  severity: "warning",
  reason:
    "En åtgärd som ska ske ”enligt plan 2025” i planen för 2026 är troligen kopierad från förra året (planens year i plan.yaml).",
  example: {
    wrong: "Samordna insatserna enligt åtgärdsplan 2025. (Planen gäller 2026.)",
    right: "Samordna insatserna enligt åtgärdsplan 2026.",
  },
  find: (reading: Reading) => {
    if (contradictingTitle(reading) !== null) return [];
    const planYears = planYearsOf(reading);
    return reading.passages
      .filter(({ part, role }) => part === "plan" && (role === "cell" || role === "prose"))
      .flatMap((passage) => remarksIn(passage, planYears, reading.plan.year));
  },
};

const following = /(?:utifrån|enligt|i linje med|inom ramen för|med stöd av)\s+(?:[a-zà-ÿ]+\s+)?$/i;
const past = /(?<![a-zà-ÿ])(?:var|hade|fanns|blev|[a-zà-ÿ]{2,}(?:ade|ades|des|tes|dde))(?![a-zà-ÿ])/i;

function remarksIn(passage: Passage, planYears: PlanYears, planned: number): readonly Remark[] {
  const { text } = passage;
  return planYears(text)
    .filter(({ year, at }) => year < planned && following.test(text.slice(Math.max(0, at - 60), at)))
    .filter(({ at }) => !speaksOfAnotherPlan(text, at) && !isPast(text, at))
    .map(({ words, at, year }) =>
      remarkOn(passage, at, words, {
        message: `”${words}” står i planen för ${planned}.`,
        hint: "Är det årets plan som menas, rätta året.",
        replacement: words.replace(String(year), String(planned)),
      }),
    );
}

/** What was done by an earlier plan is told in the past tense. */
function isPast(text: string, at: number): boolean {
  const sentence = sentencesOf(text).find((one) => one.at <= at && at < one.at + one.text.length);
  return past.test(sentence?.text ?? text);
}
