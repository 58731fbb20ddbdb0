import type { Activity, Goal, Plan } from "../../case/plan.ts";
import type { Lists } from "../../lists/lists.ts";
import { latin } from "../../swedish/latin.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { headingsOf } from "../field-headings.ts";
import { isListed } from "../listed-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";

/** Something that the law and the guidance ask a plan to hold. */
export type Ask = Lists["law"]["asks"][number];

export type OwnField = Plan["fields"][number];

/** What the list says of a question. */
export function askOf({ lists }: Pick<Reading, "lists">, holds: Ask["holds"]): Ask | undefined {
  return lists.law.asks.find((ask) => ask.holds === holds);
}

/** The plan's own fields that answer a question: they say so, or their heading does. */
export function fieldsThatAnswer(plan: Plan, ask: Ask): readonly OwnField[] {
  return plan.fields.filter((field) => (field.holds === null ? isHeaded(plan, field, ask) : field.holds === ask.holds));
}

/** Whether a field's title, or a column's heading above it, is a word for what is asked. */
export function isHeaded(plan: Plan, field: OwnField, ask: Ask): boolean {
  return headingsOf(plan, field).some((heading) => means(heading, ask));
}

/** Whether a built-in column answers: “Mål” above the goals, “När” above the activities. */
export function builtInAnswers({ columns }: Plan, ask: Ask): boolean {
  return columns.some(({ field, heading }) => /^(?:goal\.what|activity\.how)$/.test(field) && means(heading, ask));
}

function means(heading: string, { headings }: Ask): boolean {
  return wordsOf(heading).some(({ text }) => isListed(text, headings));
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

/** What the fields of a goal or an activity say, where they say anything. */
export function filledIn(of: OwnField["of"], { values }: Goal | Activity, fields: readonly OwnField[]) {
  return fields.flatMap((field) => (field.of === of ? [values[field.id] ?? ""] : [])).filter(isFilled);
}

/** A goal or an activity, and whether any of the fields says something of it. */
interface Answered {
  readonly path: string;
  readonly isAnswered: boolean;
}

/** The goals where all of the fields are theirs; otherwise the activities, for which their goal may answer. */
function answersOf(plan: Plan, fields: readonly OwnField[]): readonly Answered[] {
  return goalsOf(plan).flatMap(({ path, item: goal }): readonly Answered[] => {
    const byGoal = filledIn("goal", goal, fields).length > 0;
    if (fields.every(({ of }) => of === "goal")) return [{ path, isAnswered: byGoal }];
    return goal.activities.map((activity, index) => ({
      path: `${path}.activities.${index}`,
      isAnswered: byGoal || filledIn("activity", activity, fields).length > 0,
    }));
  });
}

/**
 * A tip at each goal or activity of which the fields say nothing, or one for all where few are filled in. A field that must
 * be filled in is left out: what it lacks is a gap of the paper, and said there.
 */
export function remarksOnEmpty(plan: Plan, ask: Ask, fields: readonly OwnField[]): readonly Remark[] {
  const [first] = fields;
  if (first === undefined || fields.some(({ required }) => required)) return [];
  const answers = answersOf(plan, fields);
  const empty = answers.filter(({ isAnswered }) => !isAnswered);
  const hint = `Fyll i det: ${ask.why}.`;
  if (empty.length * 2 <= answers.length) {
    return empty.map(({ path }) => remarkAt(path, { message: `Fältet ”${first.title}” är tomt här.`, hint }));
  }
  const where = empty.length === answers.length ? "i hela planen" : `på ${empty.length} av ${answers.length} ställen`;
  return [remarkAt("plan.columns", { message: `Fältet ”${first.title}” är tomt ${where}.`, hint })];
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
function isFilled(value: string): boolean {
  return letterOrFigure.test(value);
}
