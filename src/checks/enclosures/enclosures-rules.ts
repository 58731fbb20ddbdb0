import type { Rule } from "../rule.ts";
import { agreementNotListed } from "./agreement-not-listed.ts";
import { enclosureAfterLetter } from "./enclosure-after-letter.ts";
import { enclosureNotListed } from "./enclosure-not-listed.ts";
import { enclosureNumber } from "./enclosure-number.ts";
import { enclosureUndated } from "./enclosure-undated.ts";
import { letterDate } from "./letter-date.ts";
import { planNotListed } from "./plan-not-listed.ts";

export const enclosuresRules: readonly Rule[] = [
  planNotListed,
  enclosureUndated,
  letterDate,
  enclosureAfterLetter,
  enclosureNumber,
  enclosureNotListed,
  agreementNotListed,
];
