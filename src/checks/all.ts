import { abbreviationsRules } from "./abbreviations/abbreviations-rules.ts";
import { decisionRules } from "./decision/decision-rules.ts";
import { enclosuresRules } from "./enclosures/enclosures-rules.ts";
import { followUpRules } from "./follow-up/follow-up-rules.ts";
import { grammarRules } from "./grammar/grammar-rules.ts";
import { languageRules } from "./language/language-rules.ts";
import { lawRules } from "./law/law-rules.ts";
import { namesRules } from "./names/names-rules.ts";
import { partiesRules } from "./parties/parties-rules.ts";
import type { Rule } from "./rule.ts";
import { spellingRules } from "./spelling/spelling-rules.ts";
import { structureRules } from "./structure/structure-rules.ts";
import { typographyRules } from "./typography/typography-rules.ts";
import { yearsRules } from "./years/years-rules.ts";

/** Every rule that reads the data of a case, subject by subject. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...decisionRules,
  ...yearsRules,
  ...enclosuresRules,
  ...partiesRules,
  ...followUpRules,
  ...abbreviationsRules,
  ...namesRules,
  ...typographyRules,
  ...grammarRules,
  ...spellingRules,
  ...languageRules,
  ...lawRules,
];
