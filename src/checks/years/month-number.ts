import { months } from "../../swedish/date.ts";

/** The number of a month by its name, in any case; 0 for what is no month. */
export function monthNumber(name: string): number {
  const names: readonly string[] = months;
  return names.indexOf(name.toLowerCase()) + 1;
}
