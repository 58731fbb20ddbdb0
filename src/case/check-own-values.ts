import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import { type Found, valuesAt } from "../source/values-at.ts";
import type { OwnFieldIn } from "./own-fields.ts";

/** Each goal and activity has the plan's own fields, all that are required and no others. */
export function checkOwnValues(plan: Located<unknown>, fields: readonly OwnFieldIn[]): readonly Problem[] {
  const check = (of: string, pattern: string): readonly Problem[] => {
    const own = fields.filter((field) => field.of === of);
    return valuesAt(plan.value, pattern).flatMap((owner) => [
      ...missingValues(plan, owner, own),
      ...unknownValues(plan, owner, own),
    ]);
  };
  return [...check("goal", "areas.*.goals.*"), ...check("activity", "areas.*.goals.*.activities.*")];
}

function missingValues(plan: Located<unknown>, owner: Found, own: readonly OwnFieldIn[]): readonly Problem[] {
  if (!isFields(owner.value)) return [];
  const values = owner.value["values"] ?? {};
  if (!isFields(values)) return [];
  const path = [...owner.path, "values"];
  return own
    .filter((field) => field.required && !Object.hasOwn(values, field.id))
    .map((field) => ({
      code: "missing",
      severity: "error",
      place: plan.placeOf(path),
      path: [...path, field.id].join("."),
      message: `${field.title} saknas.`,
      hint: `Fyll i ”${field.id}” under values.`,
    }));
}

function unknownValues(plan: Located<unknown>, owner: Found, own: readonly OwnFieldIn[]): readonly Problem[] {
  const values = isFields(owner.value) ? owner.value["values"] : undefined;
  if (!isFields(values)) return [];
  const known = own.map(({ id }) => id);
  const path = [...owner.path, "values"];
  return Object.keys(values)
    .filter((key) => key !== "__proto__" && !known.includes(key))
    .map((key) => {
      const suggestion = nearest(key, known);
      return {
        code: "unknown-key",
        severity: "error",
        place: plan.placeOf(path, key),
        path: [...path, key].join("."),
        message: `Planen har inget eget fält som heter ”${key}”.`,
        hint:
          suggestion === undefined
            ? "Lägg till fältet under fields, eller ta bort raden."
            : `Menade du ”${suggestion}”?`,
      };
    });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
