import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { formOf, pointsOf } from "./proposal.ts";

export const decisionFullStop: Rule = {
  id: "decision-full-stop",
  title: "Beslutspunkt utan punkt",
  severity: "warning",
  reason:
    "Varje beslutspunkt är en självständig mening och slutar med punkt (Nackas skrivregler för tjänsteskrivelser).",
  example: { wrong: "Planen för 2026 antas", right: "Planen för 2026 antas." },
  find: (reading: Reading) => pointsOf(reading).filter(lacksStop).map(remark),
};

/** Att-clauses may end in a comma, in “samt” or in nothing, and so may a point that ends in a list. */
function lacksStop({ text }: Passage): boolean {
  return formOf(text) !== "attClause" && !text.includes("\n") && !/[.!?…][)”"]?$/.test(text.trimEnd());
}

function remark(point: Passage): Remark {
  const text = point.text.trimEnd();
  const words = /\S+$/.exec(text)?.[0] ?? text;
  return remarkOn(point, text.length - words.length, words, {
    message: "Beslutspunkten slutar inte med punkt.",
    hint: "Sätt punkt efter meningen.",
    replacement: `${words.replace(/[,;:]$/, "")}.`,
  });
}
