import type { Rule } from "../rule.ts";

export const grammarRules: readonly Rule[] = [];
