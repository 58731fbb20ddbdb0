import { z } from "zod";
import { Case } from "./case/case.ts";
import { Plan } from "./case/plan.ts";
import { Register } from "./case/register.ts";
import { Theme } from "./theme.ts";

const schemas = { register: Register, case: Case, plan: Plan, theme: Theme };

/** The kinds of data file that have a schema. */
export const schemaNames = Object.keys(schemas) as readonly (keyof typeof schemas)[];

/** The JSON Schema (draft 2020-12) of a kind of data file, so that an editor completes and explains it. */
export function dataSchema(name: keyof typeof schemas): object {
  return z.toJSONSchema(schemas[name], { io: "input" });
}
