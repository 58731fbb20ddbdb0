import type { Rule } from "../rule.ts";

export const languageRules: readonly Rule[] = [];
