import type { Plan } from "../../case/plan.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const fieldNotShown: Rule = {
  id: "field-not-shown",
  title: "Fält i planen som ingen kolumn visar",
  severity: "warning",
  reason:
    "Det som är ifyllt i planen ska synas i dess tabeller; utan kolumn faller det bort (planens egna kolumner, columns i plan.yaml).",
  example: { wrong: "Fältet Tid är ifyllt, men tabellen har ingen sådan kolumn.", right: "Tabellen har kolumnen Tid." },
  find: ({ plan }: Reading) => {
    const shown = new Set(plan.columns.map(({ field }) => field));
    const used = usedFields(plan);
    const own = plan.fields.flatMap(({ of, id, title }, index) => {
      const field = `${of}.${id}`;
      return used.has(field) && !shown.has(field) ? [remark(`plan.fields.${index}`, title)] : [];
    });
    const builtIn = Object.entries(titles).flatMap(([field, title]) =>
      used.has(field) && !shown.has(field) ? [remark("plan.columns", title)] : [],
    );
    return [...builtIn, ...own];
  },
};

// Who is responsible must be filled in even where a municipality shows it nowhere.
const titles = { "goal.what": "Mål", "activity.how": "Aktivitet", "activity.perspectives": "Perspektiv" } as const;

/** The fields that have a value somewhere in the plan: `goal.what`, `activity.time`. */
function usedFields({ areas }: Plan): ReadonlySet<string> {
  const used = new Set<string>(["goal.what", "activity.how"]);
  const goals = areas.flatMap((area) => area.goals);
  for (const goal of goals) {
    for (const id of Object.keys(goal.values)) used.add(`goal.${id}`);
    for (const activity of goal.activities) {
      if (activity.perspectives.length > 0) used.add("activity.perspectives");
      for (const id of Object.keys(activity.values)) used.add(`activity.${id}`);
    }
  }
  return used;
}

function remark(path: string, title: string): Remark {
  return remarkAt(path, {
    message: `Fältet ”${title}” är ifyllt, men ingen kolumn visar det.`,
    hint: "Lägg till en kolumn för fältet under columns i plan.yaml, eller ta bort fältet.",
  });
}
