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

/** A plan that tells once, in its introduction, how it is followed up has answered for all its activities. */
const followedUp = /(?:följs upp|följer upp|uppfölj|utvärder|stäms av|återrapporter)/iu;

export const planLacksFollowUp: Rule = {
  id: "plan-lacks-follow-up",
  title: "Planen säger inte hur den följs upp",
  severity: "tip",
  reason: "En överenskommelse om samverkan ska säga hur uppföljningen görs (Brå, Teckna samverkansöverenskommelse).",
  example: { wrong: "Kolumner: Vad, Hur, Ansvar", right: "Kolumner: Vad, Hur, Ansvar, Uppföljning" },
  find: (reading) => {
    const ask = askOf(reading, "followUp");
    const { plan } = reading;
    if (ask === undefined) return [];
    const fields = fieldsThatAnswer(plan, ask);
    if (fields.length > 0) return remarksOnEmpty(plan, ask, fields);
    if (builtInAnswers(plan, ask) || followedUp.test(plan.introduction ?? "")) return [];
    return [
      remarkOnPlan(ask, `Planen säger inte hur aktiviteterna följs upp (${counted(activitiesOf(plan).length)}).`),
    ];
  },
};
