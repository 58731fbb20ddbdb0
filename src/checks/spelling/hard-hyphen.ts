import { remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { hyphenatedIn } from "./written-apart.ts";

export const hardHyphen: Rule = {
  id: "hard-hyphen",
  title: "Bindestreck inuti ett ord",
  severity: "warning",
  reason:
    "Ett bindestreck som delade ordet vid en radbrytning står kvar när texten flyttas; ordet skrivs ihop (Svenska skrivregler).",
  example: { wrong: "Myndighets-samverkan fortsätter.", right: "Myndighetssamverkan fortsätter." },
  find: ({ passages, joined }) =>
    passages.flatMap((passage) =>
      hyphenatedIn(passage).flatMap(({ words, at }) => {
        const whole = joined.get(words);
        if (whole === undefined) return [];
        const message = `”${words}” är ett ord, avstavat med ett bindestreck som följt med.`;
        return [remarkOn(passage, at, words, { message, hint: `Skriv ”${whole}”.`, replacement: whole })];
      }),
    ),
};
