import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { pointNamingPlan } from "./plan-in-decision.ts";
import { pointsOf } from "./proposal.ts";

export const decisionWithoutPlan: Rule = {
  id: "decision-without-plan",
  title: "Beslutet nämner inte planen",
  severity: "warning",
  reason:
    "Beslutet ska gå att verkställa utifrån enbart förslaget, så det som antas anges med sitt namn (Nackas skrivregler för tjänsteskrivelser).",
  example: {
    wrong: "Kommunstyrelsen godkänner ärendet.",
    right: "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07.",
  },
  find: (reading: Reading) => {
    const [first] = pointsOf(reading);
    if (first === undefined || pointNamingPlan(reading) !== null) return [];
    return [
      remarkAt(first.path, {
        message: "Beslutet nämner inte planen vid namn.",
        hint: `Skriv vad som antas: ”${reading.plan.title}”.`,
      }),
    ];
  },
};
