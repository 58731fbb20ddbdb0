import { leftoversRules } from "./leftovers/leftovers-rules.ts";
import type { PaperRule } from "./paper-rule.ts";
import { printRules } from "./print/print-rules.ts";
import type { Subject } from "./subject.ts";

/** The rules that read a finished paper, subject by subject. */
export const paperSubjects: readonly Subject<PaperRule>[] = [
  { title: "Kvarglömt i det färdiga papperet", rules: leftoversRules },
  { title: "Utskrift", rules: printRules },
];

export const paperRules: readonly PaperRule[] = paperSubjects.flatMap(({ rules }) => rules);
