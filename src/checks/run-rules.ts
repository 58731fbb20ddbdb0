import type { RuleSetting } from "../case/check-settings.ts";
import type { Severity } from "../problem.ts";
import type { Finding } from "./finding.ts";
import type { Passage } from "./passage.ts";
import type { Reading } from "./reading.ts";
import type { Remark } from "./remark.ts";
import type { Rule } from "./rule.ts";

type Settings = Readonly<Record<string, RuleSetting>>;

const severities: Readonly<Record<Exclude<RuleSetting, "av">, Severity>> = {
  fel: "error",
  varning: "warning",
  tips: "tip",
};

/** How grave a rule's findings are in a municipality, or null where it has turned the rule off. */
export function severityOf(rule: Pick<Rule, "id" | "severity">, settings: Settings): Severity | null {
  const setting = settings[rule.id];
  if (setting === undefined) return rule.severity;
  return setting === "av" ? null : severities[setting];
}

/** Everything that the rules find in a case, in reading order; findings on what is missing come where it should stand. */
export function runRules(rules: readonly Rule[], reading: Reading): readonly Finding[] {
  const passages = new Map(reading.passages.map((passage, index) => [passage.path, { passage, index }]));
  const ordered = rules.flatMap((rule) => {
    const severity = severityOf(rule, reading.register.checks.rules);
    if (severity === null) return [];
    return rule.find(reading).map((remark) => {
      const near = passages.get(remark.path) ?? nearest(remark.path, passages);
      const finding = findingOf(rule, severity, remark, near?.passage);
      return { finding, index: near?.index ?? -1, at: remark.at };
    });
  });
  return ordered
    .sort((first, second) => first.index - second.index || first.at - second.at)
    .map(({ finding }) => finding);
}

interface Numbered {
  readonly passage: Passage;
  readonly index: number;
}

/** The first passage below the path, or else below the nearest parent that has one. */
function nearest(path: string, passages: ReadonlyMap<string, Numbered>): Numbered | undefined {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return (
    passages.get(`${path}.title`) ??
    passages.get(`${path}.how`) ??
    (parent === "" ? undefined : (passages.get(parent) ?? nearest(parent, passages)))
  );
}

function findingOf(rule: Rule, severity: Severity, remark: Remark, passage: Passage | undefined): Finding {
  const { path, words, at, message, hint, replacement } = remark;
  const text = passage?.path === path ? passage.text : "";
  return {
    code: rule.id,
    title: rule.title,
    severity,
    path,
    message,
    hint,
    words,
    occurrence: words === null ? 0 : countOf(words, text.slice(0, at)),
    ...(replacement === undefined ? {} : { replacement }),
    section: passage?.label ?? "Ärendet",
  };
}

function countOf(words: string, text: string): number {
  return words === "" ? 0 : text.split(words).length - 1;
}
