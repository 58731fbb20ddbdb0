import { yearsIn } from "../../swedish/years.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { pointsOf } from "./proposal.ts";

export const replacedPlan: Rule = {
  id: "replaced-plan",
  title: "Beslutet säger inte att förra planen upphör",
  severity: "tip",
  reason:
    "När en ny plan ersätter en med samma namn sägs det i beslutet, så att inte båda gäller: ”X, antagen … , upphör samtidigt att gälla” (så skriver till exempel Kungsbacka sina beslut).",
  example: {
    wrong: "Kommunstyrelsen antar Trygghetsplan för Exempelby kommun.",
    right:
      "Kommunstyrelsen antar Trygghetsplan för Exempelby kommun. Trygghetsplanen från 2025 upphör samtidigt att gälla.",
  },
  find: (reading: Reading) => {
    const { lastYear, plan } = reading;
    const [first] = pointsOf(reading);
    // A plan that carries its year in its name ends with the year.
    if (lastYear === null || lastYear.plan.title !== plan.title || yearsIn(plan.title).length > 0) return [];
    if (first === undefined || pointsOf(reading).some(({ text }) => ceases.test(text))) return [];
    return [
      remarkAt(first.path, {
        message: `Planen från ${lastYear.plan.year} heter likadant, och beslutet säger inte att den upphör att gälla.`,
        hint: "Lägg till en punkt om att den tidigare planen upphör att gälla.",
      }),
    ];
  },
};

const ceases = /upphör|upphäv|ersätt|avslut/i;
