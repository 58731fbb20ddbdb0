import type { Plan } from "../case/plan.ts";

/** What stands above a field of the plan's own: its title, and the headings of the columns that show it. */
export function headingsOf({ columns }: Plan, { of, id, title }: Plan["fields"][number]): readonly string[] {
  return [title, ...columns.flatMap(({ field, heading }) => (field === `${of}.${id}` ? [heading] : []))];
}
