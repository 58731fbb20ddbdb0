import * as z from "zod";
import { Case } from "./case/case.ts";
import { Plan } from "./case/plan.ts";
import { Register } from "./case/register.ts";
import { Theme } from "./theme/theme.ts";

const schemas = { register: Register, case: Case, plan: Plan, theme: Theme };

/** The kinds of data file that have a schema. */
export const schemaNames = Object.keys(schemas) as readonly (keyof typeof schemas)[];

/**
 * The JSON Schema of a kind of data file, so that an editor completes and explains it. Draft 7 is what the YAML extension
 * of most editors knows whole (redhat.vscode-yaml).
 */
export function dataSchema(name: keyof typeof schemas): object {
  return z.toJSONSchema(schemas[name], { io: "input", target: "draft-7" });
}
