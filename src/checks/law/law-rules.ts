import type { Rule } from "../rule.ts";

export const lawRules: readonly Rule[] = [];
