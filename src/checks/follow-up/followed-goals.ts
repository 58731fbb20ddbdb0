import type { Case } from "../../case/case.ts";
import type { Goal, Plan } from "../../case/plan.ts";
import { paragraphsOf } from "../../prose/read-prose.ts";
import type { Reading } from "../reading.ts";

type FollowedArea = NonNullable<Case["followUp"]>["areas"][number];
export type FollowedGoal = FollowedArea["goals"][number];

/** A goal of the follow-up, and where it stands. */
export interface PlacedFollowedGoal {
  readonly followed: FollowedGoal;
  readonly path: string;
}

/** Every goal of a follow-up, in order; none where there is no follow-up. */
export function followedGoalsOf({ followUp }: Case): readonly PlacedFollowedGoal[] {
  return (followUp?.areas ?? []).flatMap((area, areaIndex) =>
    area.goals.map((followed, index) => ({
      followed,
      path: `case.followUp.areas.${areaIndex}.goals.${index}`,
    })),
  );
}

/** A goal of the plan, and where it stands. */
export interface PlacedGoal {
  readonly goal: Goal;
  readonly path: string;
}

/** Every goal of a plan, by id. */
export function goalsById({ areas }: Plan): ReadonlyMap<string, PlacedGoal> {
  const goals = areas.flatMap((area, areaIndex) =>
    area.goals.map((goal, index) => ({ goal, path: `plan.areas.${areaIndex}.goals.${index}` })),
  );
  return new Map(goals.map((placed) => [placed.goal.id, placed]));
}

/** What a goal is called: the first paragraph of its words, without a last full stop. */
export function nameOfGoal({ what }: Goal): string {
  return (paragraphsOf(what)[0] ?? "").trim().replace(/\.$/, "");
}

/** Goals of the plan that the follow-up leaves out. None where most are left out: then it follows other headings. */
export function goalsNotFollowed({ case: kase, plan }: Pick<Reading, "case" | "plan">): readonly PlacedGoal[] {
  const followed = new Set(followedGoalsOf(kase).map(({ followed: { goal } }) => goal));
  const goals = [...goalsById(plan).values()];
  const left = goals.filter(({ goal }) => !followed.has(goal.id));
  return left.length * 2 >= goals.length ? [] : left;
}
