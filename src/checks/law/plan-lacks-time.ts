import type { Rule } from "../rule.ts";
import {
  activitiesOf,
  askOf,
  builtInAnswers,
  counted,
  fieldsThatAnswer,
  holdsWord,
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
    const fields = fieldsThatAnswer(plan, ask);
    if (fields.length > 0) return remarksOnEmpty(plan, ask, fields);
    const times = new Set(lists.law.times);
    const activities = activitiesOf(plan);
    const timeless = activities.filter(({ item }) => !holdsWord(item.how, times));
    if (builtInAnswers(plan, ask) || timeless.length === 0) return [];
    const count =
      timeless.length === activities.length ? counted(activities.length) : `${timeless.length} av ${activities.length}`;
    return [remarkOnPlan(ask, `Planen säger inte när aktiviteterna ska göras (${count}).`)];
  },
};
