import { latin } from "../../swedish/latin.ts";
import { remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

export const bracketSplitsCompound: Rule = {
  id: "bracket-splits-compound",
  title: "Parentes mitt i ett sammansatt ord",
  severity: "warning",
  reason:
    "En förkortning och ett ord blir en sammansättning med bindestreck, och förklaringen kommer efter (Myndigheternas skrivregler).",
  example: { wrong: "ett EST (samordning) möte", right: "ett EST-möte (samordning)" },
  find: ({ passages, lists: { language } }) => {
    const heads = language.compoundHeads.join("|");
    const pattern = latin(
      new RegExp(
        `(?<![\\p{L}-])(\\p{Lu}{2,10})[ \\u00a0](\\([^()\\n]{3,200}\\))[ \\u00a0-](${heads})(?![\\p{L}-])`,
        "gu",
      ),
    );
    return remarksOnPattern(passages, pattern, ([, short = "", bracket = "", head = ""]) => {
      const replacement = `${short}-${head} ${bracket}`;
      return {
        message: `Parentesen delar sammansättningen ”${short}-${head}”.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    });
  },
};
