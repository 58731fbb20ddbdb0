import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type Measure, measuresIn, type Verbs, verbsOf } from "./measures.ts";
import { pointsOf } from "./proposal.ts";

export const decisionSeveralMeasures: Rule = {
  id: "decision-several-measures",
  title: "Flera beslut i samma punkt",
  severity: "warning",
  reason:
    "En åtgärd per punkt gör att styrelsen kan rösta om var och en, och att den som ska göra något hittar sin (kommunala riktlinjer för tjänsteskrivelser; Nackas skrivregler).",
  example: {
    wrong: "1. Kommunstyrelsen antar planen och uppdrar åt Kommunkansliet att följa upp den.",
    right: "1. Kommunstyrelsen antar planen. 2. Kommunstyrelsen uppdrar åt Kommunkansliet att följa upp den.",
  },
  find: (reading: Reading) => {
    const verbs = verbsOf(reading.lists.decision.measures);
    return pointsOf(reading).flatMap((point) => remarksIn(point, verbs));
  },
};

function remarksIn(point: Passage, verbs: Verbs): readonly Remark[] {
  const [first, second] = measuresIn(point.text, verbs);
  return first === undefined || second === undefined ? [] : [remark(point, first, second)];
}

function remark(point: Passage, first: Measure, second: Measure): Remark {
  return remarkOn(point, second.at, second.words, {
    message: `Punkten innehåller två beslut: ”${first.words}” och ”${second.words}”.`,
    hint: "Dela punkten, så att varje beslut får en egen.",
  });
}
