import type { Rule } from "../rule.ts";
import { misspeltWord } from "./misspelt-word.ts";

export const spellingRules: readonly Rule[] = [misspeltWord];
