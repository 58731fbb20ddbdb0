import type { Rule } from "../../src/checks/rule.ts";
import { remarksOf } from "./reading-of.ts";

type Said = readonly (readonly [words: string | null, replacement: string | null])[];

const short = (remarks: readonly (readonly (string | null)[])[]): Said =>
  remarks.map(([, words, replacement]) => [words ?? null, replacement ?? null]);

/** What a rule says of a paragraph of the letter: words and proposed words. */
export function saidOf(rule: Rule, text: string): Said {
  return short(remarksOf(rule, { case: { background: text } }));
}

/** What a rule says of the heading of the letter. */
export function saidOfHeading(rule: Rule, text: string): Said {
  return short(remarksOf(rule, { case: { title: text } }));
}

/** What a rule says of activities, a text each. */
export function saidOfCells(rule: Rule, texts: readonly string[], responsible: readonly string[] = ["kansliet"]): Said {
  const activities = texts.map((how, index) => ({ id: `a${index}`, how, responsible }));
  const areas = [{ id: "omrade", title: "Centrum", goals: [{ id: "mal", what: "Tryggare kvällar", activities }] }];
  return short(remarksOf(rule, { plan: { areas } }));
}
