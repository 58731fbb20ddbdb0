import { remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { pairsIn, splitIn } from "./written-apart.ts";

export const splitCompound: Rule = {
  id: "split-compound",
  title: "Särskrivet ord",
  severity: "warning",
  reason:
    "Ett ord som är sammansatt med en förkortning får bindestreck efter förkortningen och skrivs annars ihop (Svenska skrivregler).",
  example: { wrong: "ANDTS-coach utbildningarna fortsätter.", right: "ANDTS-coachutbildningarna fortsätter." },
  find: ({ passages, joined, misspelt }) =>
    passages.flatMap((passage) =>
      [...splitIn(passage), ...(misspelt === null ? [] : pairsIn(passage, misspelt))].flatMap(({ words, at }) => {
        const whole = joined.get(words);
        if (whole === undefined) return [];
        const message = `”${words}” är ett ord.`;
        return [remarkOn(passage, at, words, { message, hint: `Skriv ”${whole}”.`, replacement: whole })];
      }),
    ),
};
