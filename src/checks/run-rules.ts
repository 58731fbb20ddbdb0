import type { RuleSetting } from "../case/check-settings.ts";
import type { Severity } from "../problem.ts";
import type { Finding } from "./finding.ts";
import { letterPlaces, type Passage, type Place } from "./passage.ts";
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
  const passages = new Map(reading.passages.map((place, index) => [place.path, { place, index }]));
  const ordered = rules.flatMap((rule) => {
    const severity = severityOf(rule, reading.register.checks.rules);
    if (severity === null) return [];
    return rule.find(reading).map((remark) => {
      const own = passages.get(remark.path);
      const near = own ?? inSection(remark.path, reading) ?? nearest(remark.path, passages);
      const text = own?.place.text ?? "";
      const finding = findingOf(rule, severity, remark, text, near?.place.label ?? "Ärendet");
      return { finding, index: near?.index ?? -1, at: remark.at };
    });
  });
  return ordered
    .sort((first, second) => first.index - second.index || first.at - second.at)
    .map(({ finding }) => finding);
}

interface Numbered<P extends Place = Passage> {
  readonly place: P;
  /** In reading order. */
  readonly index: number;
}

/** A whole section of the letter, such as the recipients: where it begins, or after the sections before it. */
function inSection(path: string, { register, passages }: Reading): Numbered<Place> | undefined {
  const [, section] = /^case\.(\w+)$/.exec(path) ?? [];
  if (section === undefined) return undefined;
  const places = letterPlaces(register);
  const order = places.findIndex((place) => place.section === section);
  const place = places[order];
  if (place === undefined) return undefined;
  const first = passages.findIndex((one) => one.section === section);
  const before = new Set(["title", ...places.slice(0, order).map((one) => one.section)]);
  return first < 0
    ? { place, index: passages.findLastIndex((one) => before.has(one.section)) }
    : { place: passages[first] ?? place, index: first };
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

function findingOf(rule: Rule, severity: Severity, remark: Remark, text: string, section: string): Finding {
  const { path, words, at, message, hint, replacement } = remark;
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
    section,
  };
}

function countOf(words: string, text: string): number {
  return words === "" ? 0 : text.split(words).length - 1;
}
