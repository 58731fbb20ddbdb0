import { rules } from "./all.ts";
import type { About } from "./rule.ts";

/** Every rule there is: those that read the data, and those that read the finished paper. */
export const allRules: readonly About[] = rules;
