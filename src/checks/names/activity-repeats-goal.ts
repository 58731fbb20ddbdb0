import { wordsOf } from "../../swedish/sentences.ts";
import { areForms } from "../../swedish/word-form.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const activityRepeatsGoal: Rule = {
  id: "activity-repeats-goal",
  title: "Aktivitet som upprepar målet",
  severity: "tip",
  reason:
    "En aktivitet som säger detsamma som målet visar inte vad som ska göras (Brå: ofta saknas en koppling mellan identifierade brottsproblem och åtgärder).",
  example: {
    wrong: "Mål: Minska inbrotten i villaområden. Aktivitet: Minska antalet inbrott i villaområdena.",
    right: "Aktivitet: Starta grannsamverkan i sex villaområden.",
  },
  find: remarks,
};

const shortestWord = 5;
const fewestWords = 6;
/** The greatest part of an activity's words that may be the goal's. */
const mostShared = 0.8;

function remarks({ plan, passages }: Reading): readonly Remark[] {
  const byPath = new Map(passages.map((passage) => [passage.path, passage]));
  return plan.areas.flatMap((area, areaIndex) =>
    area.goals.flatMap((goal, goalIndex) => {
      const path = `plan.areas.${areaIndex}.goals.${goalIndex}`;
      const what = longWordsOf(byPath.get(`${path}.what`));
      return goal.activities.flatMap((_, index): readonly Remark[] => {
        const how = longWordsOf(byPath.get(`${path}.activities.${index}.how`));
        return how.length >= fewestWords && sharedPart(how, what) > mostShared
          ? [remark(`${path}.activities.${index}.how`)]
          : [];
      });
    }),
  );
}

function longWordsOf(passage: Passage | undefined): readonly string[] {
  const words = wordsOf(passage?.text ?? "").map(({ text }) => text.toLowerCase());
  return [...new Set(words.filter((word) => word.length >= shortestWord))];
}

function sharedPart(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.some((other) => areForms(word, other))).length / words.length;
}

function remark(path: string): Remark {
  return remarkAt(path, {
    message: "Aktiviteten säger nästan detsamma som målet.",
    hint: "Skriv vad som ska göras, av vem och när, så att det går att se om det blev gjort.",
  });
}
