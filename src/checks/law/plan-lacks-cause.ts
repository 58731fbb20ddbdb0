import type { Rule } from "../rule.ts";
import {
  activitiesOf,
  askOf,
  builtInAnswers,
  counted,
  fieldsThatAnswer,
  remarkOnPlan,
  remarksOnEmpty,
} from "./plan-asks.ts";

export const planLacksCause: Rule = {
  id: "plan-lacks-cause",
  title: "Planen säger inte varför",
  severity: "tip",
  reason:
    "Åtgärdsplanen ska utgå från lägesbilden (lag 2023:196), och Brå ser ofta att kopplingen mellan problem och åtgärd saknas.",
  example: { wrong: "Kolumner: Vad, Hur, Ansvar", right: "Kolumner: Orsak, Vad, Hur, Ansvar" },
  find: (reading) => {
    const ask = askOf(reading, "cause");
    const { plan } = reading;
    if (ask === undefined) return [];
    const fields = fieldsThatAnswer(plan, ask);
    if (fields.length > 0) return remarksOnEmpty(plan, ask, fields);
    return builtInAnswers(plan, ask)
      ? []
      : [
          remarkOnPlan(
            ask,
            `Planen säger inte vilket problem aktiviteterna möter (${counted(activitiesOf(plan).length)}).`,
          ),
        ];
  },
};
