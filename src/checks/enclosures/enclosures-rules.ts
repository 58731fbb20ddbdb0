import type { Rule } from "../rule.ts";

export const enclosuresRules: readonly Rule[] = [];
