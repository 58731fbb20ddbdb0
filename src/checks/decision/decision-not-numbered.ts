import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { formOf, pointsOf } from "./proposal.ts";

export const decisionNotNumbered: Rule = {
  id: "decision-not-numbered",
  title: "Beslutspunkter utan nummer",
  severity: "tip",
  reason:
    "När förslaget har flera delar numreras varje del, så att protokollet kan visa vad som beslutades (Nackas skrivregler för tjänsteskrivelser).",
  example: { wrong: "Planen antas. Förra planen upphävs.", right: "1. Planen antas. 2. Förra planen upphävs." },
  find: (reading: Reading) => {
    const points = pointsOf(reading);
    const { numbered, form } = reading.register.papers.letter.proposal;
    // Att-clauses continue the sentence of the lead, each on its own line, without numbers.
    const clauses = points.filter(({ text }) => formOf(text) === "attClause").length;
    const isAttClauses = form === "attClause" || clauses * 2 > points.length;
    if (numbered !== "never" || points.length < 2 || isAttClauses) return [];
    return [
      remarkAt("register.papers.letter.proposal.numbered", {
        message: `Förslaget har ${points.length} punkter, men de får inga nummer.`,
        hint: "Skriv whenSeveral i stället för never i register.yaml.",
      }),
    ];
  },
};
