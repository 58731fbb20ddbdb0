import type { Rule } from "../rule.ts";

export const abbreviationsRules: readonly Rule[] = [];
