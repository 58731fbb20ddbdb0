import type { Rule } from "../rule.ts";
import { activityRepeatsGoal } from "./activity-repeats-goal.ts";
import { authorityRenamed } from "./authority-renamed.ts";
import { nearIdenticalWord } from "./near-identical-word.ts";
import { phraseDiffers } from "./phrase-differs.ts";
import { planNamedDifferently } from "./plan-named-differently.ts";
import { planTitleDiffers } from "./plan-title-differs.ts";
import { teamNames } from "./team-names.ts";
import { varyingCapitalWord } from "./varying-capital-word.ts";
import { varyingCapitals } from "./varying-capitals.ts";

export const namesRules: readonly Rule[] = [
  planTitleDiffers,
  planNamedDifferently,
  authorityRenamed,
  nearIdenticalWord,
  varyingCapitals,
  varyingCapitalWord,
  teamNames,
  phraseDiffers,
  activityRepeatsGoal,
];
