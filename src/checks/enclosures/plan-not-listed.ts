import { isNamedIn, tellingWords } from "../named.ts";
import { planWordPattern } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const planNotListed: Rule = {
  id: "plan-not-listed",
  title: "Planen finns inte bland beslutsunderlagen",
  severity: "error",
  reason:
    "Alla handlingar som beslutet bygger på listas, och listan kopieras till protokollet (kommunala riktlinjer för tjänsteskrivelser).",
  example: {
    wrong: "Beslutsunderlag: Lägesbild, daterad 2025-11-20",
    right: "Beslutsunderlag: Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07",
  },
  find: (reading: Reading) => {
    const { case: kase, plan, register } = reading;
    const telling = tellingWords(plan.title, register.municipality.name);
    const planWord = new RegExp(planWordPattern(reading), "i");
    const isPlan = (title: string): boolean => planWord.test(title) && isNamedIn(title, telling) && !about.test(title);
    if (kase.enclosures.length === 0 || kase.enclosures.some((one) => one.isPlan || isPlan(one.title))) return [];
    return [
      remarkAt("case.enclosures", {
        message: "Planen finns inte bland beslutsunderlagen.",
        hint: `Lägg till ”${plan.title}” med datum, och märk den med isPlan: true.`,
      }),
    ];
  },
};

/** Titles of papers about a plan, which name it without being it. */
const about = /skrivelse|utlåtande|yttrande|protokoll|remiss|uppföljning|utvärdering/i;
