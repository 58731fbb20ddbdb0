import type { Rule } from "../rule.ts";
import { boardAmongDepartments } from "./board-among-departments.ts";
import { missingSeparator } from "./missing-separator.ts";
import { nameInOtherField } from "./name-in-other-field.ts";
import { namedTwice } from "./named-twice.ts";
import { partyWithoutResponsibility } from "./party-without-responsibility.ts";
import { responsibleNotRecipient } from "./responsible-not-recipient.ts";
import { twoActivitiesInOneCell } from "./two-activities-in-one-cell.ts";

export const partiesRules: readonly Rule[] = [
  responsibleNotRecipient,
  namedTwice,
  boardAmongDepartments,
  partyWithoutResponsibility,
  nameInOtherField,
  missingSeparator,
  twoActivitiesInOneCell,
];
