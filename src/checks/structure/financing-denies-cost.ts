import type { Passage } from "../passage.ts";
import { escaped } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const financingDeniesCost: Rule = {
  id: "financing-denies-cost",
  title: "Planen sägs inte kosta något",
  severity: "tip",
  reason:
    "Ett förslag som kostar ska säga hur mycket, vem som betalar och med vilka pengar (Söderhamns anvisningar för tjänsteutlåtanden); åtaganden i planen kan motsäga att inget kostar.",
  example: {
    wrong: "Planen medför inga direkta kostnader. (Planen: Öka kamerabevakningen.)",
    right: "Kamerorna kostar 200 000 kronor under 2026. Pengarna finns i budgeten.",
  },
  find: ({ passages, lists }: Reading) => {
    const { costless, costly } = lists.letter;
    const denied = new RegExp(`(?<![a-zà-ÿ])(?:${costless.map(escaped).join("|")})(?![a-zà-ÿ])`, "i");
    const financing = passages.filter(({ section }) => section === "financing");
    if (financing.some(({ text }) => amount.test(text) || budgeted.test(text))) return [];
    const cost = costIn(passages, new RegExp(`(?<![a-zà-ÿ])(?:${costly.map(escaped).join("|")})[a-zà-ÿ]*`, "gi"));
    if (cost.length === 0) return [];
    return financing.flatMap((passage) => {
      const match = denied.exec(passage.text);
      return match === null ? [] : [remark(passage, match.index, match[0], cost)];
    });
  },
};

const amount = /\d\s?(?:kr|kronor|tkr|mkr|mnkr|miljoner)(?![a-zà-ÿ])/;

// The money is there: “inga kostnader utöver ordinarie verksamhet”.
const budgeted = /(?<![a-zà-ÿ])utöver\s+(?:[a-zà-ÿ-]+\s+){0,3}?(?:budget|ram|verksamhet|medel|anslag|drift)[a-zà-ÿ]*/i;

/** The first few words in the tables of the plan for what usually costs money. */
function costIn(passages: readonly Passage[], costly: RegExp): readonly string[] {
  const words = new Set<string>();
  for (const { section, role, text } of passages) {
    if (section !== "areas" || role !== "cell") continue;
    for (const [word] of text.matchAll(costly)) words.add(word.toLowerCase());
    if (words.size >= 3) break;
  }
  return [...words].slice(0, 3);
}

function remark(passage: Passage, at: number, words: string, cost: readonly string[]): Remark {
  const named = cost.map((word) => `”${word}”`).join(", ");
  return remarkOn(passage, at, words, {
    message: `Finansieringen säger ”${words}”, men planen nämner ${named}.`,
    hint: "Ange vad det kostar och vem som betalar, eller att pengarna redan finns i budgeten.",
  });
}
