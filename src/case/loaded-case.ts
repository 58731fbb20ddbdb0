import type { Place } from "../problem.ts";
import type { Located } from "../source/read-data.ts";
import type { Case } from "./case.ts";
import type { Plan } from "./plan.ts";
import type { Register } from "./register.ts";

/** A case whose data is checked: every reference leads somewhere, every id is unique. */
export interface LoadedCase {
  readonly register: Located<Register>;
  readonly case: Located<Case>;
  readonly plan: Located<Plan>;
}

/** The place in the files of a data path such as `plan.areas.0.title`. */
export function placeOfPath(loaded: LoadedCase, path: string): Place | undefined {
  const [file, ...keys] = path.split(".");
  const steps = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  switch (file) {
    case "register":
      return loaded.register.placeOf(steps);
    case "case":
      return loaded.case.placeOf(steps);
    case "plan":
      return loaded.plan.placeOf(steps);
    default:
      return undefined;
  }
}
