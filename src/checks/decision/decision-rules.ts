import type { Rule } from "../rule.ts";

export const decisionRules: readonly Rule[] = [];
