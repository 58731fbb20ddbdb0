import type { Plan } from "../../case/plan.ts";
import type { Lists } from "../../lists/lists.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { yearsIn } from "../../swedish/years.ts";
import { isListed } from "../listed-words.ts";
import { sentencesOfPlan } from "../plan-texts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import {
  type Ask,
  activitiesOf,
  askOf,
  builtInAnswers,
  counted,
  fieldsThatAnswer,
  filledIn,
  type OwnField,
  remarkOnPlan,
  remarksOnEmpty,
} from "./plan-asks.ts";

export const planLacksTime: Rule = {
  id: "plan-lacks-time",
  title: "Planen säger inte när",
  severity: "tip",
  reason: "En överenskommelse om samverkan kompletteras med en tidsplan (Brå, Teckna samverkansöverenskommelse).",
  example: { wrong: "Kolumner: Vad, Hur, Ansvar", right: "Kolumner: Vad, Hur, Ansvar, Tid" },
  find: (reading) => {
    const ask = askOf(reading, "time");
    const { plan, lists } = reading;
    if (ask === undefined) return [];
    const fields = timeFields(plan, ask, lists);
    if (fields.length > 0) return remarksOnEmpty(plan, ask, fields);
    const activities = activitiesOf(plan);
    const timeless = activities.filter(({ item }) => !tellsWhen(item.how, plan, lists));
    if (builtInAnswers(plan, ask) || timeless.length === 0 || isOfYear(plan) || tellsTime(reading)) return [];
    const count =
      timeless.length === activities.length ? counted(activities.length) : `${timeless.length} av ${activities.length}`;
    return [remarkOnPlan(ask, `Planen säger inte när aktiviteterna ska göras (${count}).`)];
  },
};

/** The fields that tell the time by their heading; otherwise those of the activities whose values are times. */
function timeFields(plan: Plan, ask: Ask, lists: Lists): readonly OwnField[] {
  const byHeading = fieldsThatAnswer(plan, ask);
  if (byHeading.length > 0) return byHeading;
  // “Uppföljning” is a column of months too, and tells when something else is done.
  const taken = new Set(lists.law.asks.flatMap((other) => fieldsThatAnswer(plan, other)));
  return plan.fields.filter((field) => {
    if (field.of !== "activity" || field.holds !== null || taken.has(field)) return false;
    const values = activitiesOf(plan).flatMap(({ item }) => filledIn("activity", item, [field]));
    return values.length > 0 && values.filter((value) => isTime(value, lists)).length * 2 >= values.length;
  });
}

/** “Aktiviteter 2026” above the activities tells when for all. */
function isOfYear({ columns, year }: Plan): boolean {
  return columns.some(
    ({ field, heading }) => field === "activity.how" && yearsIn(heading).some(({ to }) => to >= year),
  );
}

/** By a word for a time, or by a year that has not passed: “under 2026”. */
function tellsWhen(how: string, { year }: Plan, lists: Lists): boolean {
  return holdsTime(how, lists) || yearsIn(how).some(({ to }) => to >= year);
}

function holdsTime(text: string, { law }: Lists): boolean {
  return wordsOf(text).some((word) => isListed(word.text, law.times));
}

/** Whether a value says little but the time: “Ht 2026”, “senast 31 mars”, not “Trygghetsmätningen 2025”. */
function isTime(value: string, { law, names }: Lists): boolean {
  if (value.length > 80) return false;
  // Spans are no compounds: “mars–juni”, “Ht-2026”.
  const words = wordsOf(value.replace(/[-–—]/g, " ")).filter(({ text }) => !isListed(text, ["hela", ...names.small]));
  const times = words.filter(({ text }) => isListed(text, law.times) || /^[qt]\d$/i.test(text));
  const figures = words.filter(({ text }) => /^\d/.test(text));
  return (times.length > 0 || yearsIn(value).length > 0) && (times.length + figures.length) * 2 > words.length;
}

const activity = /(?<![a-zà-ÿ])(?:aktivitet|åtgärd|insats)(?:er|erna)(?![a-zà-ÿ])/i;
const done =
  /(?<![a-zà-ÿ])(?:genomförs?|genomföras|utförs?|utföras|pågår|påbörjas|startar|klara?|görs|sker)(?![a-zà-ÿ])/i;

/** Whether the plan says once when all is done: “Åtgärderna genomförs under 2026 om inget annat sägs.” */
function tellsTime(reading: Reading): boolean {
  return sentencesOfPlan(reading).some(
    ({ text }) =>
      activity.test(text) && done.test(text) && (yearsIn(text).length > 0 || holdsTime(text, reading.lists)),
  );
}
