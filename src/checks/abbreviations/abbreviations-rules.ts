import type { Rule } from "../rule.ts";
import { abbreviationForm } from "./abbreviation-form.ts";
import { abbreviationUnexplained } from "./abbreviation-unexplained.ts";
import { abbreviationsNotListed } from "./abbreviations-not-listed.ts";
import { acronymGenitive } from "./acronym-genitive.ts";
import { expansionDiffers } from "./expansion-differs.ts";

export const abbreviationsRules: readonly Rule[] = [
  abbreviationUnexplained,
  abbreviationsNotListed,
  expansionDiffers,
  abbreviationForm,
  acronymGenitive,
];
