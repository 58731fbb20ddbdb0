import type { Rule } from "../rule.ts";

export const followUpRules: readonly Rule[] = [];
