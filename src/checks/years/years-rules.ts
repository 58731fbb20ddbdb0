import type { Rule } from "../rule.ts";
import { agreementPeriod } from "./agreement-period.ts";
import { followUpYear } from "./follow-up-year.ts";
import { impossibleDate } from "./impossible-date.ts";
import { impossibleYear } from "./impossible-year.ts";
import { planYear } from "./plan-year.ts";
import { splitName } from "./split-name.ts";
import { timePassed } from "./time-passed.ts";
import { yearOfEarlierPlan } from "./year-of-earlier-plan.ts";
import { yearOfOtherSection } from "./year-of-other-section.ts";

export const yearsRules: readonly Rule[] = [
  planYear,
  yearOfOtherSection,
  yearOfEarlierPlan,
  agreementPeriod,
  splitName,
  impossibleYear,
  impossibleDate,
  timePassed,
  followUpYear,
];
