import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

const adverb = "(?:inte|också|även|ännu|nu|därför|redan|dock|sedan|tidigare|bara|aldrig|alltid|nästan|delvis|helt)";
const pattern = latin(
  new RegExp(`(?<!\\p{L})(har|hade)((?:[ \\u00a0]${adverb}){0,2}[ \\u00a0])(\\p{Ll}{3,}as)(?!\\p{L})`, "gu"),
);

// “har allas förtroende”, “har elevernas stöd”
const genitive =
  /(?:arnas|ernas|ornas|enas|ungas|gamlas|vuxnas|äldres|utsattas|nedsattas|anhörigas|anställdas|anländas|enskildas|allas|andras|bådas|mångas)$/u;

export const harWithoutSupine: Rule = {
  id: "har-without-supine",
  title: "Fel verbform efter har",
  severity: "warning",
  reason:
    "Efter har och hade står verbet i supinum: har beaktats, inte har beaktas (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Frågan har beaktas i planen.", right: "Frågan har beaktats i planen." },
  find: ({ passages }) =>
    remarksOnPattern(holding("as", passages), pattern, ([words, auxiliary = "", , verb = ""]) => {
      if (genitive.test(verb)) return null;
      const right = `${verb.slice(0, -1)}ts`;
      return {
        message: `Efter ”${auxiliary}” ska det stå ”${right}”, inte ”${verb}”.`,
        hint: `Skriv ”${right}”.`,
        replacement: words.slice(0, -verb.length) + right,
      };
    }),
};
