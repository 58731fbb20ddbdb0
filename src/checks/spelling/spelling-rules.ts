import type { Rule } from "../rule.ts";
import { hardHyphen } from "./hard-hyphen.ts";
import { misspeltWord } from "./misspelt-word.ts";
import { splitCompound } from "./split-compound.ts";

export const spellingRules: readonly Rule[] = [misspeltWord, hardHyphen, splitCompound];
