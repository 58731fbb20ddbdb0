import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { followedGoalsOf } from "./followed-goals.ts";

export const statusMissing: Rule = {
  id: "status-missing",
  title: "Uppföljt mål utan status",
  severity: "tip",
  reason:
    "Med klar, pågår, ej påbörjad eller utgår ser läsaren genast hur det gick (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: { wrong: "Färre inbrott (ingen status, fast andra mål har det)", right: "Färre inbrott. Status: pågår." },
  find: remarks,
};

function remarks({ case: kase }: Reading): readonly Remark[] {
  const goals = followedGoalsOf(kase);
  const without = goals.filter(({ followed }) => followed.status === null);
  if (without.length === 0) return [];
  if (without.length === goals.length) return goals.length > 1 ? [forAll(goals.length)] : [];
  return without.map(({ followed, path }) =>
    remarkAt(`${path}.status`, {
      message: `Målet ”${followed.title}” saknar status, fast andra mål har det.`,
      hint: "Ange klar, pågår, ej påbörjad eller utgår.",
    }),
  );
}

function forAll(count: number): Remark {
  return remarkAt("case.followUp", {
    message: `Inget av de ${count} uppföljda målen har status.`,
    hint: "Ange status för varje mål: klar, pågår, ej påbörjad eller utgår.",
  });
}
