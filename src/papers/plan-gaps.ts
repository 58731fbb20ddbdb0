import type { Gap } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";

/** Parties that the plan names by an abbreviation which the register does not spell out. */
export function planGaps({ register, plan }: LoadedCase): readonly Gap[] {
  const explains = register.value.papers.plan.sections.some(({ section }) => section === "abbreviations");
  if (!explains) return [];
  const used = responsibleIn(plan.value);
  return register.value.parties.flatMap((party, index): readonly Gap[] => {
    if (party.name !== null || !used.has(party.id)) return [];
    const title = `Namn på ${party.abbreviation}`;
    const message = `${party.abbreviation} har ansvar i planen men är inte utskriven i registret.`;
    return [{ path: `register.parties.${index}.name`, title, message }];
  });
}

/** The ids of all parties that are responsible for an activity. */
export function responsibleIn(plan: LoadedCase["plan"]["value"]): ReadonlySet<string> {
  const activities = plan.areas.flatMap((area) => area.goals.flatMap((goal) => goal.activities));
  return new Set(activities.flatMap((activity) => activity.responsible));
}
