import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import type { DataPath } from "../source/yaml-source.ts";
import { fieldsOf, type Plan } from "./plan.ts";
import { type Named, repeatedIds } from "./repeated-ids.ts";

/** What a plan must satisfy by itself: unique ids, columns that show known fields once, own fields filled in. */
export function checkPlan(plan: Located<Plan>): readonly Problem[] {
  return [...repeatedIds(plan, idsOf(plan.value)), ...checkColumns(plan), ...checkValues(plan)];
}

function idsOf(plan: Plan): readonly (readonly Named[])[] {
  const areas = plan.areas.map((area, a) => ({ id: area.id, path: ["areas", a, "id"] }));
  const goals = plan.areas.flatMap((area, a) =>
    area.goals.map((goal, g) => ({ id: goal.id, path: ["areas", a, "goals", g, "id"] })),
  );
  const activities = plan.areas.flatMap((area, a) =>
    area.goals.flatMap((goal, g) =>
      goal.activities.map((activity, i) => ({
        id: activity.id,
        path: ["areas", a, "goals", g, "activities", i, "id"],
      })),
    ),
  );
  const own = plan.fields.map((field, f) => ({ id: `${field.of}.${field.id}`, path: ["fields", f, "id"] }));
  return [areas, goals, activities, own];
}

function checkColumns(plan: Located<Plan>): readonly Problem[] {
  const known = fieldsOf(plan.value);
  const shown = new Map<string, string>();
  return plan.value.columns.flatMap((column, index): readonly Problem[] => {
    const path = ["columns", index, "field"];
    if (!known.includes(column.field)) return [unknownField(plan, path, column.field, known)];
    const first = shown.get(column.field);
    if (first !== undefined) return [shownTwice(plan, path, column.heading, first)];
    shown.set(column.field, column.heading);
    return [];
  });
}

function unknownField(plan: Located<Plan>, path: DataPath, field: string, known: readonly string[]): Problem {
  const suggestion = nearest(field, known);
  return {
    code: "unknown-field",
    severity: "error",
    place: plan.placeOf(path),
    path: path.join("."),
    message: `Kolumnen visar fältet ”${field}”, som inte finns.`,
    hint: suggestion === undefined ? `Fält som finns: ${known.join(", ")}.` : `Menade du ”${suggestion}”?`,
  };
}

function shownTwice(plan: Located<Plan>, path: DataPath, heading: string, first: string): Problem {
  return {
    code: "column-repeated",
    severity: "error",
    place: plan.placeOf(path),
    path: path.join("."),
    message: `Kolumnerna ”${first}” och ”${heading}” visar samma fält.`,
    hint: "Ta bort den ena kolumnen, eller låt den visa ett annat fält.",
  };
}

function checkValues(plan: Located<Plan>): readonly Problem[] {
  return plan.value.areas.flatMap((area, a) =>
    area.goals.flatMap((goal, g) => {
      const path = ["areas", a, "goals", g];
      const activities = goal.activities.flatMap((activity, i) =>
        checkOwn(plan, "activity", activity.values, [...path, "activities", i]),
      );
      return [...checkOwn(plan, "goal", goal.values, path), ...activities];
    }),
  );
}

function checkOwn(
  plan: Located<Plan>,
  of: "goal" | "activity",
  values: Readonly<Record<string, string>>,
  owner: DataPath,
): readonly Problem[] {
  const fields = plan.value.fields.filter((field) => field.of === of);
  const known = fields.map((field) => field.id);
  const path = [...owner, "values"];
  const unknown = Object.keys(values).filter((key) => !known.includes(key));
  const missing = fields.filter((field) => field.required && values[field.id] === undefined);
  return [
    ...unknown.map((key) => unknownValue(plan, path, key, known)),
    ...missing.map((field): Problem => {
      const message = `${field.title} saknas.`;
      return {
        code: "missing",
        severity: "error",
        place: plan.placeOf(path),
        path: [...path, field.id].join("."),
        message,
        hint: `Fyll i ”${field.id}” under values.`,
      };
    }),
  ];
}

function unknownValue(plan: Located<Plan>, path: DataPath, key: string, known: readonly string[]): Problem {
  const suggestion = nearest(key, known);
  return {
    code: "unknown-key",
    severity: "error",
    place: plan.placeOf(path, key),
    path: [...path, key].join("."),
    message: `Planen har inget eget fält som heter ”${key}”.`,
    hint:
      suggestion === undefined ? "Lägg till fältet under fields, eller ta bort raden." : `Menade du ”${suggestion}”?`,
  };
}
