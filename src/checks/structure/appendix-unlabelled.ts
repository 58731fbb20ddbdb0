import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const appendixUnlabelled: Rule = {
  id: "appendix-unlabelled",
  title: "Planen saknar beteckning som bilaga",
  severity: "tip",
  reason:
    "Skrivelsen och planen kan läsas var för sig; en beteckning säger att planen är en bilaga och vilken (så numrerar till exempel Uppsala sina bilagor).",
  example: { wrong: "Åtgärdsplan för Exempelby kommun 2026", right: "Bilaga 1: Åtgärdsplan för Exempelby kommun 2026" },
  find: ({ register, plan }: Reading) => {
    if (register.papers.plan.label !== null || /\bbilaga\b/i.test(plan.title)) return [];
    return [
      remarkAt("register.papers.plan.label", {
        message: "Planen är en bilaga, men har ingen beteckning ovanför rubriken.",
        hint: "Fyll i beteckningen i register.yaml, till exempel ”Bilaga 1”.",
      }),
    ];
  },
};
