import type { Rule } from "../rule.ts";

export const yearsRules: readonly Rule[] = [];
