import type { Plan } from "../../case/plan.ts";

/** Headings of the plan's columns in which no cell may be empty; one that stands over another field too is left out. */
export function requiredColumns({ columns, fields }: Pick<Plan, "columns" | "fields">): readonly string[] {
  const isRequired = (field: string) => {
    if (field === "activity.perspectives") return false;
    const own = fields.find(({ of, id }) => field === `${of}.${id}`);
    return own === undefined || own.required;
  };
  const free = new Set(columns.filter(({ field }) => !isRequired(field)).map(({ heading }) => heading));
  return columns.map(({ heading }) => heading).filter((heading) => !free.has(heading));
}
