import { latin } from "../../swedish/latin.ts";
import { endsInAbbreviation } from "../../swedish/sentences.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// The bracket closes the sentence before it, or the text.
const stopped = latin(
  /(?<![^\s(”"])([^\s]{0,80}[\p{Ll}\p{N}”"])\.[ \u00a0]+\(([^()\n]{1,200})\)(\.?)(?=\s|$)(?![ \u00a0]\p{Ll})/gu,
);

export const stopBeforeBracket: Rule = {
  id: "stop-before-bracket",
  title: "Punkt före parentes",
  severity: "warning",
  reason:
    "En parentes som hör till meningen står före punkten; bara en hel mening har punkten inom sig (Myndigheternas skrivregler).",
  example: { wrong: "Skolan deltar. (Årskurs 7)", right: "Skolan deltar (årskurs 7)." },
  find: ({ passages }) =>
    remarksOnPattern(holding(". (", passages), stopped, ([words, left = "", content = ""]) => {
      if (endsInAbbreviation(left) || isSentence(content)) return null;
      const replacement = `${left} (${content}).`;
      return {
        message: `Punkten i ”${words}” står före parentesen som hör till meningen.`,
        hint: `Skriv ”${replacement}”.`,
        replacement,
      };
    }),
};

const capital = latin(/^\p{Lu}/u);

/** Ends like a sentence, or is as long as one: then the stop after it is what is missing. */
function isSentence(content: string): boolean {
  return /[.!?…]$/.test(content) || (capital.test(content) && content.split(/\s+/).length > 4);
}
