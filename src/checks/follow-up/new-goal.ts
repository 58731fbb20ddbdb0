import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { goalsNotFollowed, nameOfGoal } from "./followed-goals.ts";

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
    if (reading.lastYear !== null) return [];
    return goalsNotFollowed(reading).map(({ goal, path }) =>
      remarkAt(`${path}.what`, {
        message: `Målet ”${nameOfGoal(goal)}” nämns inte i uppföljningen.`,
        hint: "Är målet nytt, skriv det i ärendet; annars lägg till det i uppföljningen.",
      }),
    );
  },
};
