import type { Rule } from "../rule.ts";

export const partiesRules: readonly Rule[] = [];
