import type { Rule } from "../rule.ts";
import { appendixUnlabelled } from "./appendix-unlabelled.ts";
import { fieldNotShown } from "./field-not-shown.ts";
import { financingDeniesCost } from "./financing-denies-cost.ts";
import { missingFact } from "./missing-fact.ts";
import { planCountDiffers } from "./plan-count-differs.ts";
import { subjectNotMentioned } from "./subject-not-mentioned.ts";
import { summaryMissing } from "./summary-missing.ts";
import { textNotShown } from "./text-not-shown.ts";
import { unfilledPlaceholder } from "./unfilled-placeholder.ts";

export const structureRules: readonly Rule[] = [
  missingFact,
  unfilledPlaceholder,
  textNotShown,
  fieldNotShown,
  summaryMissing,
  subjectNotMentioned,
  planCountDiffers,
  financingDeniesCost,
  appendixUnlabelled,
];
