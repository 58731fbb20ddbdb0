import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { goalsById, goalsNotFollowed, nameOfGoal } from "./followed-goals.ts";

export const goalWithoutFollowUp: Rule = {
  id: "goal-without-follow-up",
  title: "Mål utan uppföljning",
  severity: "warning",
  reason:
    "Den som beslutar om nästa plan behöver veta hur det gick med den förra (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Målet ”Färre cykelstölder” fanns i förra årets plan men nämns inte i uppföljningen.",
    right: "Uppföljningen har rubriken ”Färre cykelstölder” och säger hur det gick.",
  },
  find: (reading) => {
    const { lastYear } = reading;
    if (lastYear === null) return [];
    const before = goalsById(lastYear.plan);
    return goalsNotFollowed(reading)
      .filter(({ goal }) => before.has(goal.id))
      .map(({ goal, path }) =>
        remarkAt(`${path}.what`, {
          message: `Målet ”${nameOfGoal(goal)}” fanns i förra årets plan men har ingen uppföljning.`,
          hint: "Lägg till målet i uppföljningen och skriv hur det gick, även om inget blev gjort.",
        }),
      );
  },
};
