import { paragraphsOf } from "../../prose/read-prose.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { areForms } from "../../swedish/word-form.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { followedGoalsOf, goalsById } from "./followed-goals.ts";

export const activityWithoutFollowUp: Rule = {
  id: "activity-without-follow-up",
  title: "Aktivitet som uppföljningen inte nämner",
  severity: "tip",
  reason:
    "Varje aktivitet i den förra planen ska gå att hitta i uppföljningen (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Förra året: ”Märka cyklar vid stationen”. Uppföljningen nämner inte märkningen.",
    right: "Uppföljningen säger hur många cyklar som märktes.",
  },
  find: remarks,
};

const shortestWord = 6;

/** Last year's activities that the follow-up has not a word of; a goal with a single activity is followed up as a whole. */
function remarks({ case: kase, plan, lastYear }: Reading): readonly Remark[] {
  if (lastYear === null) return [];
  const before = goalsById(lastYear.plan);
  const now = goalsById(plan);
  return followedGoalsOf(kase).flatMap(({ followed, path }): readonly Remark[] => {
    const goal = before.get(followed.goal ?? "")?.goal;
    if (goal === undefined || goal.activities.length < 2 || !now.has(goal.id)) return [];
    const told = wordsOf([followed.title, ...paragraphsOf(followed.text)].join("\n")).map(({ text }) => text);
    return goal.activities.flatMap(({ how }) => {
      const name = (paragraphsOf(how)[0] ?? "").split(/(?<=[.!?])\s/u)[0] ?? "";
      if (isTold(how, told)) return [];
      return [
        remarkAt(`${path}.text`, {
          message: `Uppföljningen av målet ”${followed.title}” nämner inte aktiviteten ”${name.replace(/\.$/, "")}”.`,
          hint: "Skriv hur det gick med den, även om den inte blev av.",
        }),
      ];
    });
  });
}

function isTold(how: string, told: readonly string[]): boolean {
  const words = wordsOf(paragraphsOf(how).join("\n")).filter(({ text }) => text.length >= shortestWord);
  return words.some(({ text }) => told.some((other) => areForms(text, other) || shareStem(text, other)));
}

/** “Kamerabevakning” and “bevakningskameror” speak of the same; so do words with the same six letters first. */
function shareStem(first: string, second: string): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  return (
    other.includes(one.slice(0, shortestWord)) ||
    (other.length >= shortestWord && one.includes(other.slice(0, shortestWord)))
  );
}
