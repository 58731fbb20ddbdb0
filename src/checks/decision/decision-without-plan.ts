import type { Passage } from "../passage.ts";
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
    const points = pointsOf(reading);
    const [first] = points;
    if (first === undefined || pointNamingPlan(reading) !== null || grantsOnly(points)) return [];
    return [
      remarkAt(first.path, {
        message: "Beslutet nämner inte planen vid namn.",
        hint: `Skriv vad som antas: ”${reading.plan.title}”.`,
      }),
    ];
  },
};

const grants = /(?<![a-zà-ÿ])(?:bif[aö]ll|avsl[åo]|bevilja|omfördela|anslå|avsätt|tilldela)/i;
const adopts = /(?<![a-zà-ÿ])(?:anta|fastställ|godkänn)/i;

/** A request is granted, and no plan is adopted: “bifaller begäran och omfördelar 200 000 kronor”. */
function grantsOnly(points: readonly Passage[]): boolean {
  return points.some(({ text }) => grants.test(text)) && !points.some(({ text }) => adopts.test(text));
}
