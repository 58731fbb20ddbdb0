import type { Reading } from "../reading.ts";
import { remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { pointsOf } from "./proposal.ts";

export const decisionWithoutBoard: Rule = {
  id: "decision-without-board",
  title: "Beslutet säger inte vem som beslutar",
  severity: "tip",
  reason:
    "Beslutet flyttas till protokollet och expedieras i utdrag; där ska det framgå vem som har beslutat (kommunala riktlinjer för tjänsteskrivelser).",
  example: { wrong: "att anta planen för 2026", right: "Kommunstyrelsen antar planen för 2026." },
  find: (reading: Reading) => {
    const { sections, proposal } = reading.register.papers.letter;
    const points = pointsOf(reading);
    const heading = sections.find(({ section }) => section === "proposal")?.heading ?? "";
    const [first] = points;
    const named = [proposal.lead ?? "", heading, ...points.map(({ text }) => text)].some((text) => naming.test(text));
    if (first === undefined || named || proposal.lead !== null) return [];
    const open = subjectless(reading).exec(first.text);
    if (open === null) return [];
    return [
      remarkOn(first, 0, open[0], {
        message: "Beslutet säger inte vem som beslutar.",
        hint: "Skriv organet i punkten, i rubriken eller i inledningen ovanför punkterna.",
      }),
    ];
  },
};

// Whatever the board is called, it is one of these.
const naming = /(?:nämnden?|styrelsen?|fullmäktige|utskottet|rådet|beredningen|direktionen)(?![a-zà-ÿ])/i;

/** “att anta …”, “Antar …”: active, and without a subject. */
function subjectless({ lists }: Reading): RegExp {
  const verbs = lists.decision.measures.map(({ active }) => active).join("|");
  return new RegExp(`^(?:att[\\s,]+[a-zà-ÿ]+|${verbs})(?![a-zà-ÿ])`, "i");
}
