import type { Rule } from "../rule.ts";
import { decisionForm } from "./decision-form.ts";
import { decisionFullStop } from "./decision-full-stop.ts";
import { decisionLeans } from "./decision-leans.ts";
import { decisionNotNumbered } from "./decision-not-numbered.ts";
import { decisionSeveralMeasures } from "./decision-several-measures.ts";
import { decisionWithoutBoard } from "./decision-without-board.ts";
import { decisionWithoutPlan } from "./decision-without-plan.ts";
import { decisionWithoutYear } from "./decision-without-year.ts";
import { planDateDiffers } from "./plan-date-differs.ts";
import { replacedPlan } from "./replaced-plan.ts";

export const decisionRules: readonly Rule[] = [
  decisionLeans,
  decisionWithoutPlan,
  decisionWithoutYear,
  decisionWithoutBoard,
  decisionSeveralMeasures,
  decisionNotNumbered,
  decisionForm,
  decisionFullStop,
  planDateDiffers,
  replacedPlan,
];
