import type { Rule } from "../rule.ts";
import { guardingNamed } from "./guarding-named.ts";
import { mobileNumber } from "./mobile-number.ts";
import { personalIdentityNumber } from "./personal-identity-number.ts";
import { planLacksCause } from "./plan-lacks-cause.ts";
import { planLacksFollowUp } from "./plan-lacks-follow-up.ts";
import { planLacksTarget } from "./plan-lacks-target.ts";
import { planLacksTime } from "./plan-lacks-time.ts";

export const lawRules: readonly Rule[] = [
  personalIdentityNumber,
  mobileNumber,
  guardingNamed,
  planLacksCause,
  planLacksTarget,
  planLacksTime,
  planLacksFollowUp,
];
