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
import type { Subject } from "./subject.ts";
import { typographyRules } from "./typography/typography-rules.ts";
import { yearsRules } from "./years/years-rules.ts";

/** The rules that read the data of a case, subject by subject. */
export const subjects: readonly Subject<Rule>[] = [
  { title: "Uppgifter och avsnitt", rules: structureRules },
  { title: "Förslag till beslut", rules: decisionRules },
  { title: "Årtal", rules: yearsRules },
  { title: "Beslutsunderlag", rules: enclosuresRules },
  { title: "Parter och ansvar", rules: partiesRules },
  { title: "Uppföljning", rules: followUpRules },
  { title: "Förkortningar", rules: abbreviationsRules },
  { title: "Namn", rules: namesRules },
  { title: "Skrivtecken", rules: typographyRules },
  { title: "Meningsbyggnad", rules: grammarRules },
  { title: "Stavning", rules: spellingRules },
  { title: "Klarspråk", rules: languageRules },
  { title: "Lag och sekretess", rules: lawRules },
];

export const rules: readonly Rule[] = subjects.flatMap((subject) => subject.rules);
