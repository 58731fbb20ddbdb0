import type { Activity, Goal, Plan } from "../../case/plan.ts";
import type { Lists } from "../../lists/lists.ts";
import { latin } from "../../swedish/latin.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";

/** Something that the law and the guidance ask a plan to hold. */
export type Ask = Lists["law"]["asks"][number];

type OwnField = Plan["fields"][number];

/** What the list says of a question. */
export function askOf({ lists }: Pick<Reading, "lists">, holds: Ask["holds"]): Ask | undefined {
  return lists.law.asks.find((ask) => ask.holds === holds);
}

/** The plan's own fields that answer a question: they say so, or their heading does. */
export function fieldsThatAnswer(plan: Plan, ask: Ask): readonly OwnField[] {
  return plan.fields.filter((field) => {
    if (field.holds !== null) return field.holds === ask.holds;
    const headings = plan.columns.filter((column) => column.field === `${field.of}.${field.id}`);
    return [field.title, ...headings.map(({ heading }) => heading)].some((heading) => means(heading, ask));
  });
}

/** Whether a built-in column answers: “Mål” above the goals, “När” above the activities. */
export function builtInAnswers({ columns }: Plan, ask: Ask): boolean {
  return columns.some(({ field, heading }) => /^(?:goal\.what|activity\.how)$/.test(field) && means(heading, ask));
}

function means(heading: string, { headings }: Ask): boolean {
  return wordsOf(heading).some(({ text }) => headings.includes(text.toLowerCase()));
}

/** A goal or activity of the plan. */
export interface Item {
  readonly path: string;
  readonly item: Goal | Activity;
}

export function goalsOf({ areas }: Plan): readonly (Item & { readonly item: Goal })[] {
  return areas.flatMap(({ goals }, area) =>
    goals.map((item, index) => ({ path: `plan.areas.${area}.goals.${index}`, item })),
  );
}

export function activitiesOf(plan: Plan): readonly (Item & { readonly item: Activity })[] {
  return goalsOf(plan).flatMap(({ path, item: { activities } }) =>
    activities.map((item, index) => ({ path: `${path}.activities.${index}`, item })),
  );
}

/**
 * The goals or activities that the fields answer for, but whose own value is empty or a dash. A field that must be filled
 * in is left out: what it lacks is a gap of the paper, and said there.
 */
function withoutValue(plan: Plan, fields: readonly OwnField[]): readonly Item[] {
  if (fields.some(({ required }) => required)) return [];
  const items = fields.every(({ of }) => of === "goal") ? goalsOf(plan) : activitiesOf(plan);
  return items.filter(({ item }) => fields.every(({ id }) => !isFilled(item.values[id])));
}

/** A tip at each of the items, or one for all of them where none has a value. */
export function remarksOnEmpty(plan: Plan, ask: Ask, fields: readonly OwnField[]): readonly Remark[] {
  const items = withoutValue(plan, fields);
  const [first] = fields;
  if (first === undefined) return [];
  const all = first.of === "goal" ? goalsOf(plan).length : activitiesOf(plan).length;
  const hint = `Fyll i det: ${ask.why}.`;
  return items.length === all
    ? [remarkAt("plan.columns", { message: `Fältet ”${first.title}” är tomt i hela planen.`, hint })]
    : items.map(({ path }) => remarkAt(path, { message: `Fältet ”${first.title}” är tomt här.`, hint }));
}

/** “1 aktivitet”, “17 aktiviteter”. */
export function counted(activities: number): string {
  return activities === 1 ? "1 aktivitet" : `${activities} aktiviteter`;
}

/** One tip for the whole plan, where no field answers. */
export function remarkOnPlan(ask: Ask, message: string): Remark {
  return remarkAt("plan.columns", { message, hint: `Lägg till ett fält, eller skriv det i texten: ${ask.why}.` });
}

const letterOrFigure = latin(/[\p{L}\p{N}]/u);

/** Whether a value says anything; a dash says nothing. */
export function isFilled(value: string | undefined): boolean {
  return value !== undefined && letterOrFigure.test(value);
}

/** Whether one of the words stands in a text. */
export function holdsWord(text: string, words: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => words.has(word.text.toLowerCase()));
}
