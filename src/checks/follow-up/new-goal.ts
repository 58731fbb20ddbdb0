import { isNamedIn, tellingWords } from "../named.ts";
import { sentencesIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { goalsNotFollowed, nameOfGoal } from "./followed-goals.ts";

type Placed = ReturnType<typeof goalsNotFollowed>[number];

export const newGoal: Rule = {
  id: "new-goal",
  title: "Mål som inte nämns i uppföljningen",
  severity: "tip",
  reason:
    "Läsaren behöver veta om målet är nytt eller om uppföljningen av det har glömts (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Planen har målet ”Färre cykelstölder”, men uppföljningen tar inte upp det.",
    right: "Uppföljningen tar upp målet, eller ärendet säger att det är nytt.",
  },
  find: (reading) => {
    if (reading.lastYear !== null || isSelection.test(reading.case.followUp?.introduction ?? "")) return [];
    return goalsNotFollowed(reading)
      .filter((placed) => !isToldNew(placed, reading))
      .map(({ goal, path }) =>
        remarkAt(`${path}.what`, {
          message: `Målet ”${nameOfGoal(goal)}” nämns inte i uppföljningen.`,
          hint: "Är målet nytt, skriv det i ärendet; annars lägg till det i uppföljningen.",
        }),
      );
  },
};

// “Här tas några av målen upp”, “I fjol fanns ingen plan”: the others are left out on purpose.
const isSelection =
  /urval|av störst intresse|de viktigaste|det viktigaste|några av (?:målen|aktiviteterna)|de mål som|motsvarighet i (?:den nya )?planen|(?:resten|övriga) (?:finns|redovisas)|(?:fanns|hade|funnits) (?:det )?(?:ingen|inte någon) [^.]{0,30}plan/i;

const isNew =
  /(?<![a-zà-ÿ])(?:ny|nytt|nya|tillkomm[a-zà-ÿ]*|lagts till|lades till|utökats?|kompletterats?|tillförts|eget avsnitt|nu med|mer framträdande)(?![a-zà-ÿ])/i;

/** Whether a sentence of the letter says that the goal, or its area, is new: “Nytt är ett avsnitt om cykelstölder.” */
function isToldNew({ goal, path }: Placed, { passages, plan, register }: Reading): boolean {
  const area = plan.areas[Number(/^plan\.areas\.(\d+)/.exec(path)?.[1])];
  const names = [nameOfGoal(goal), area?.title ?? ""]
    .map((name) => tellingWords(name, register.municipality.name))
    .filter((telling) => telling.length > 0);
  return passages
    .filter(({ part, text }) => part === "letter" && isNew.test(text))
    .flatMap(sentencesIn)
    .some(({ text }) => isNew.test(text) && names.some((telling) => isNamedIn(text, telling)));
}
