import { latin } from "../../swedish/latin.ts";
import { after, remarksOnPattern } from "../pattern-remarks.ts";
import type { Rule } from "../rule.ts";

// Words that never stand twice in Swedish. “det det gäller”, “de som har har” and “mycket mycket” may be right.
const small =
  "och|att|en|ett|av|med|till|i|på|som|eller|men|samt|från|inom|vid|mot|kring|under|utan|hos|genom|inte|vi|denna|detta|dessa|vår|sin|sitt|sina";
// Nouns by their ending.
const noun =
  "(?:\\p{Ll}{3,}(?:ingen|ingar|ning|heten|het|tion|tionen|else|elsen|skap|orna|arna|erna)|kommun|kommunen|planen|polisen)";
const twice = latin(new RegExp(`(?<![\\p{L}\\p{N}-])((?:${small}|${noun}))[ \\u00a0]+\\1(?![\\p{L}\\p{N}-])`, "giu"));

export const repeatedWord: Rule = {
  id: "repeated-word",
  title: "Samma ord två gånger i rad",
  severity: "warning",
  reason: "Ett ord som står två gånger är en rest från omskrivning (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Kommunen och och polisen", right: "Kommunen och polisen" },
  find: ({ passages }) =>
    remarksOnPattern(passages, twice, (match) => {
      const [, word = ""] = match;
      // “det område vi verkar i i dag”
      if (/^i$/iu.test(word) && /^[ \u00a0](?:dag|år|går|morgon|kväll|natt|fjol)(?![a-zåäö])/.test(after(match)))
        return null;
      return {
        message: `”${word}” står två gånger i rad.`,
        hint: `Skriv ”${word}” en gång.`,
        replacement: word,
      };
    }),
};
