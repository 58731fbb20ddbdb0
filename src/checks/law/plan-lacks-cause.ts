import { type Piece, wordsOf } from "../../swedish/sentences.ts";
import { isListed } from "../listed-words.ts";
import { wordsIn } from "../passage-words.ts";
import { sentencesOfLetter, sentencesOfPlan } from "../plan-texts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import {
  activitiesOf,
  askOf,
  builtInAnswers,
  counted,
  fieldsThatAnswer,
  goalsOf,
  remarkOnPlan,
  remarksOnEmpty,
} from "./plan-asks.ts";

export const planLacksCause: Rule = {
  id: "plan-lacks-cause",
  title: "Planen säger inte varför",
  severity: "tip",
  reason:
    "Åtgärdsplanen ska utgå från lägesbilden (lag 2023:196), och Brå ser ofta att kopplingen mellan problem och åtgärd saknas.",
  example: { wrong: "Kolumner: Vad, Hur, Ansvar", right: "Kolumner: Orsak, Vad, Hur, Ansvar" },
  find: (reading) => {
    const ask = askOf(reading, "cause");
    const { plan } = reading;
    if (ask === undefined || !isAboutCrime(reading)) return [];
    const fields = fieldsThatAnswer(plan, ask);
    if (fields.length > 0) {
      // Of a field that is seldom used, the text may say the rest.
      const certain = fields.filter(
        ({ of, holds, title }) => holds !== null || of === "goal" || !isOfActivity.test(title),
      );
      return tellsProblem(reading) ? [] : remarksOnEmpty(plan, ask, certain);
    }
    if (builtInAnswers(plan, ask) || tellsProblem(reading)) return [];
    const count = counted(activitiesOf(plan).length);
    return [remarkOnPlan(ask, `Planen säger inte vilket problem aktiviteterna möter (${count}).`)];
  },
};

// “Risk: tillståndet dröjer” is what may go wrong with the activity, not why it is needed.
const isOfActivity = /^(?:risk|hinder|hot)(?:er|en|erna)?(?![a-zà-ÿ])/i;

/** The law asks nothing of a plan for the schools or the climate: crime is in a title, or in most of the goals. */
function isAboutCrime({ case: kase, plan, lists }: Reading): boolean {
  const isOfCrime = (text: string): boolean => wordsOf(text).some((word) => isListed(word.text, lists.law.crime));
  if ([plan.title, plan.agreement?.title ?? "", kase.title].some(isOfCrime)) return true;
  const goals = goalsOf(plan);
  return goals.filter(({ item }) => isOfCrime(item.what)).length * 2 >= goals.length;
}

// An age or a year alone measures no problem: “unga under 18”, “plan 2026”.
const share = /\d\s?(?:procent|%|personer|brott|inbrott|stölder|bränder|anmälningar|anmälda|fall|ärenden)/i;

/** Whether a sentence tells a problem as it is: a word for it, and that it is there: “Otryggheten ökar i centrum.” */
function tellsProblem(reading: Reading): boolean {
  const { problems, findings } = reading.lists.law;
  return [...sentencesOfPlan(reading), ...sentencesOfLetter(reading)].some((sentence: Piece) => {
    const words = wordsIn(sentence);
    if (!words.some(({ text }) => isListed(text, problems))) return false;
    return share.test(sentence.text) || words.some(({ text }) => isListed(text, findings));
  });
}
