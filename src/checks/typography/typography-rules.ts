import type { Rule } from "../rule.ts";

export const typographyRules: readonly Rule[] = [];
