import { paragraphsOf } from "../../prose/read-prose.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { areForms } from "../../swedish/word-form.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { followedGoalsOf, goalsById } from "./followed-goals.ts";

export const goalPartWithoutFollowUp: Rule = {
  id: "goal-part-without-follow-up",
  title: "Del av ett mål utan uppföljning",
  severity: "tip",
  reason:
    "Har ett mål två delar väntar sig läsaren besked om båda (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Mål: Tryggare kvällar / Mindre skadegörelse. Uppföljning: Fler vandringar på kvällarna.",
    right: "Uppföljning: Fler vandringar på kvällarna. Skadegörelsen minskade.",
  },
  find: remarks,
};

const longestName = 60;
const shortestWord = 6;

function remarks({ case: kase, plan, passages }: Reading): readonly Remark[] {
  const goals = goalsById(plan);
  const byPath = new Map(passages.map((passage) => [passage.path, passage]));
  return followedGoalsOf(kase).flatMap(({ followed }): readonly Remark[] => {
    const placed = followed.goal === null ? undefined : goals.get(followed.goal);
    const passage = byPath.get(`${placed?.path}.what`);
    if (placed === undefined || passage === undefined) return [];
    const told = wordsOf([followed.title, ...paragraphsOf(followed.text)].join("\n")).map(({ text }) => text);
    return laterNames(placed.goal.what).flatMap((name) => {
      if (isTold(name, told)) return [];
      return [
        remarkOn(passage, passage.text.indexOf(name), name, {
          message: `Målet har också delen ”${name}”, men uppföljningen av målet nämner inte den.`,
          hint: "Skriv hur det gick med den delen också, eller gör den till ett eget mål.",
        }),
      ];
    });
  });
}

/** What a goal is called besides its first name: more paragraphs as short as a heading. None where one is a text. */
function laterNames(what: string): readonly string[] {
  const [, ...later] = paragraphsOf(what).map((paragraph) => paragraph.trim());
  const areNames = later.every((name) => name.length <= longestName && !/[.:!?,]$|\d/.test(name));
  return areNames ? later : [];
}

function isTold(name: string, told: readonly string[]): boolean {
  const words = wordsOf(name).filter(({ text }) => text.length >= shortestWord);
  return words.length < 2 || words.some(({ text }) => told.some((other) => areForms(text, other)));
}
