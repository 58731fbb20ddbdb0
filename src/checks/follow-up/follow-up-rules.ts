import type { Rule } from "../rule.ts";
import { activityWithoutFollowUp } from "./activity-without-follow-up.ts";
import { followUpHeadingDiffers } from "./follow-up-heading-differs.ts";
import { followUpIdentical } from "./follow-up-identical.ts";
import { followedNotInPlan } from "./followed-not-in-plan.ts";
import { goalPartWithoutFollowUp } from "./goal-part-without-follow-up.ts";
import { goalWithoutFollowUp } from "./goal-without-follow-up.ts";
import { newGoal } from "./new-goal.ts";
import { statusMissing } from "./status-missing.ts";

export const followUpRules: readonly Rule[] = [
  goalWithoutFollowUp,
  newGoal,
  goalPartWithoutFollowUp,
  activityWithoutFollowUp,
  followedNotInPlan,
  followUpHeadingDiffers,
  followUpIdentical,
  statusMissing,
];
