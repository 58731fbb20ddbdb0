import { latin } from "../../swedish/latin.ts";
import { holding, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Between the auxiliary and its verb stand a few words of the same clause, none of which starts another.
const other =
  "(?!(?:ha|har|hade|som|att|vad|när|om|hur|där|sedan|eftersom|då|vilk\\p{L}*|än|efter|innan|och|eller|på|i|vid|till|med|från|för|av)(?!\\p{L}))";
const pattern = latin(
  new RegExp(
    `(?<!\\p{L})(ska|skall|bör|kan|måste|får|skulle|kunde)((?:[ \\u00a0]${other}\\p{L}+){0,4})[ \\u00a0](${other}\\p{Ll}{3,}ats)(?!\\p{L})`,
    "gu",
  ),
);
const noun = /(?:plats|sats|demokrats|klimats|formats|mandats|didats|resultats|internats|diplomats|citats)$/u;

export const modalWithSupine: Rule = {
  id: "modal-with-supine",
  title: "Fel verbform efter hjälpverb",
  severity: "warning",
  reason:
    "Efter ska, bör och kan står verbet i grundform: ska utvecklas, inte ska utvecklats (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Arbetet ska utvecklats.", right: "Arbetet ska utvecklas." },
  find: ({ passages }) =>
    remarksOnPattern(holding("ats", passages), pattern, ([words, auxiliary = "", , verb = ""]) => {
      if (noun.test(verb) || /\sha\s/.test(words)) return null;
      const right = verb.replace(/ats$/, "as");
      return {
        message: `Efter ”${auxiliary}” ska det stå ”${right}”, inte ”${verb}”.`,
        hint: `Skriv ”${right}”.`,
        replacement: words.slice(0, -verb.length) + right,
      };
    }),
};
