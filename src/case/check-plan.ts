import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import { textsAt } from "../source/values-at.ts";
import type { DataPath } from "../source/yaml-source.ts";
import { checkOwnValues } from "./check-own-values.ts";
import { type OwnFieldIn, ownFieldsIn } from "./own-fields.ts";
import { builtIn } from "./plan.ts";
import { repeatedIds } from "./repeated-ids.ts";

/** What a plan must satisfy by itself: unique ids, columns that show known fields once, own fields filled in. */
export function checkPlan(plan: Located<unknown> | null): readonly Problem[] {
  if (plan === null) return [];
  const fields = ownFieldsIn(plan.value);
  return [
    ...repeatedIds(plan, textsAt(plan.value, "areas.*.id")),
    ...repeatedIds(plan, textsAt(plan.value, "areas.*.goals.*.id")),
    ...repeatedIds(plan, textsAt(plan.value, "areas.*.goals.*.activities.*.id")),
    ...repeatedIds(
      plan,
      fields.map(({ of, id, path }) => ({ value: `${of}.${id}`, path })),
    ),
    ...checkColumns(plan, fields),
    ...checkOwnValues(plan, fields),
  ];
}

function checkColumns(plan: Located<unknown>, fields: readonly OwnFieldIn[]): readonly Problem[] {
  const known = [...builtIn, ...fields.map(({ of, id }) => `${of}.${id}`)];
  const columns = textsAt(plan.value, "columns.*.field");
  const unknown = columns.filter(({ value }) => !known.includes(value));
  return [
    ...unknown.map(({ value, path }): Problem => {
      const suggestion = nearest(value, known);
      return {
        code: "unknown-field",
        severity: "error",
        place: plan.placeOf(path),
        path: path.join("."),
        message: `Kolumnen visar fältet ”${value}”, som inte finns.`,
        hint: suggestion === undefined ? `Fält som finns: ${known.join(", ")}.` : `Menade du ”${suggestion}”?`,
      };
    }),
    ...repeatedColumns(plan, columns),
  ];
}

function repeatedColumns(plan: Located<unknown>, columns: ReturnType<typeof textsAt>): readonly Problem[] {
  const first = new Map<string, DataPath>();
  return columns.flatMap(({ value, path }): readonly Problem[] => {
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, path);
      return [];
    }
    const { line } = plan.placeOf(earlier);
    return [
      {
        code: "column-repeated",
        severity: "error",
        place: plan.placeOf(path),
        path: path.join("."),
        message: `Kolumnen visar samma fält, ”${value}”, som kolumnen på rad ${line}.`,
        hint: "Ta bort den ena kolumnen, eller låt den visa ett annat fält.",
      },
    ];
  });
}
