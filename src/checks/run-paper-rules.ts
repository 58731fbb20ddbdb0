import type { RuleSetting } from "../case/check-settings.ts";
import type { Problem, Severity } from "../problem.ts";
import type { FinishedPaper } from "./finished-paper.ts";
import type { PaperRemark, PaperRule } from "./paper-rule.ts";
import { severityOf } from "./run-rules.ts";

/**
 * Everything that the rules find in a finished paper, rule by rule. What is the same in several of its files is told
 * once, with the first of them as its place.
 * @param settings the register's, by rule id
 */
export function runPaperRules(
  rules: readonly PaperRule[],
  paper: FinishedPaper,
  settings: Readonly<Record<string, RuleSetting>>,
): readonly Problem[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity === null ? [] : alike(rule.find(paper)).map((found) => problemOf(rule.id, severity, found));
  });
}

/** A remark, and the other files that it is true of. */
interface Alike {
  readonly remark: PaperRemark;
  readonly others: Set<string>;
}

function alike(remarks: readonly PaperRemark[]): readonly Alike[] {
  const byMessage = new Map<string, Alike>();
  for (const remark of remarks) {
    const known = byMessage.get(remark.message);
    if (known === undefined) byMessage.set(remark.message, { remark, others: new Set() });
    else if (known.remark.file !== remark.file) known.others.add(remark.file);
  }
  return [...byMessage.values()];
}

function problemOf(code: string, severity: Severity, { remark, others }: Alike): Problem {
  const { file, message, hint } = remark;
  const also = others.size === 0 ? "" : ` Samma sak i ${[...others].join(" och ")}.`;
  return { code, severity, place: { file }, message: `${message}${also}`, hint };
}
