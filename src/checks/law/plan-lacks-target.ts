import type { Plan } from "../../case/plan.ts";
import { latin } from "../../swedish/latin.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import {
  type Ask,
  activitiesOf,
  askOf,
  builtInAnswers,
  fieldsThatAnswer,
  goalsOf,
  holdsWord,
  type Item,
  isFilled,
  remarkOnPlan,
  remarksOnEmpty,
} from "./plan-asks.ts";

export const planLacksTarget: Rule = {
  id: "plan-lacks-target",
  title: "Mål som inte går att mäta",
  severity: "tip",
  reason: "Överenskommelsen ska ha avgränsade och mätbara mål (Brå, Teckna samverkansöverenskommelse).",
  example: { wrong: "Tryggare kvällar", right: "Andelen otrygga minskar från 28 till högst 22 procent." },
  find: (reading) => {
    const ask = askOf(reading, "target");
    const { plan } = reading;
    if (ask === undefined) return [];
    const fields = fieldsThatAnswer(plan, ask);
    if (fields.length > 0) {
      const texts = valuesOf(plan, fields).filter(({ text }) => isFilled(text));
      return [...remarksOnEmpty(plan, ask, fields), ...unmeasured(reading, ask, texts)];
    }
    const goals = goalsOf(plan).map(({ path, item }) => ({ path, text: item.what }));
    const measurable = goals.filter(({ text }) => isMeasurable(text, reading)).length;
    const isGoalColumn = builtInAnswers(plan, ask) || measurable * 2 >= goals.length;
    return isGoalColumn ? unmeasured(reading, ask, goals) : [remarkOnAll(ask, goals.length)];
  },
};

function valuesOf(plan: Plan, fields: ReturnType<typeof fieldsThatAnswer>): readonly Target[] {
  const items: readonly Item[] = fields.every(({ of }) => of === "goal") ? goalsOf(plan) : activitiesOf(plan);
  return items.map(({ path, item }) => ({ path, text: fields.map(({ id }) => item.values[id] ?? "").join(" ") }));
}

interface Target extends Pick<Item, "path"> {
  readonly text: string;
}

/** A tip at each target without a figure or comparison, or one where no target has any. */
function unmeasured(reading: Reading, ask: Ask, targets: readonly Target[]): readonly Remark[] {
  const vague = targets.filter(({ text }) => !isMeasurable(text, reading));
  if (vague.length === targets.length) return vague.length === 0 ? [] : [remarkOnAll(ask, vague.length)];
  return vague.map(({ path }) =>
    remarkAt(path, {
      message: "Målet går inte att mäta: det har varken siffra eller jämförelse, som planens andra mål.",
      hint: `Skriv ett värde, till exempel ”minst 80 procent” eller ”färre än i fjol”: ${ask.why}.`,
    }),
  );
}

function remarkOnAll(ask: Ask, count: number): Remark {
  return remarkOnPlan(ask, `Inget av planens mål har ett värde som går att mäta (${count} mål).`);
}

// A year alone is no value: “enligt plan 2022”.
const figure = latin(/(?<![\p{L}\p{N}:/])(?!(?:19|20)\d\d(?!\d))\d/u);

function isMeasurable(text: string, { lists }: Reading): boolean {
  return figure.test(text) || holdsWord(text, new Set(lists.law.comparisons));
}
