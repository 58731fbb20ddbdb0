import type { Activity, Goal, Plan } from "../../case/plan.ts";

/** An activity of the plan with its goal, and where they stand. */
export interface PlacedActivity {
  readonly activity: Activity;
  readonly path: string;
  readonly goal: Goal;
}

/** Every activity of a plan, in order. */
export function activitiesOf({ areas }: Plan): readonly PlacedActivity[] {
  return areas.flatMap((area, areaIndex) =>
    area.goals.flatMap((goal, goalIndex) =>
      goal.activities.map((activity, index) => ({
        activity,
        path: `plan.areas.${areaIndex}.goals.${goalIndex}.activities.${index}`,
        goal,
      })),
    ),
  );
}

/** The ids of all parties that are responsible for something in a plan. */
export function responsibleIn(plan: Plan): ReadonlySet<string> {
  return new Set(activitiesOf(plan).flatMap(({ activity }) => activity.responsible));
}
