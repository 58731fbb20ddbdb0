import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { after, remarksOnPattern } from "../pattern-remarks.ts";
import type { Remark } from "../remark.ts";
import type { Rule } from "../rule.ts";

// Words that never stand twice in Swedish. “det det gäller”, “de som har har” and “mycket mycket” may be right.
const small =
  "(?:för|genom|med|så)[ \\u00a0]att|och|att|en|ett|av|med|till|i|på|som|eller|men|samt|från|inom|vid|mot|kring|under|utan|hos|genom|inte|vi|denna|detta|dessa|vår|sin|sitt|sina";
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
  find: ({ passages }) => [...inARow(passages), ...auxiliaryTwice(passages)],
};

function inARow(passages: readonly Passage[]): readonly Remark[] {
  return remarksOnPattern(passages, twice, (match) => {
    const [, word = ""] = match;
    // “det område vi verkar i i dag”
    if (/^i$/iu.test(word) && /^[ \u00a0](?:dag|år|går|morgon|kväll|natt|fjol)(?![a-zåäö])/.test(after(match)))
      return null;
    return {
      message: `”${word}” står två gånger i rad.`,
      hint: `Skriv ”${word}” en gång.`,
      replacement: word,
    };
  });
}

// “Vidare ska förvaltningen ska ta fram”: after an adverb first in the sentence comes the verb, then who does it, and no
// verb again. “De som ska delta ska anmäla sig” begins otherwise.
const auxiliary = latin(
  /(?<=(?:^|[.!?\n][ \u00a0]?)(?:Vidare|Dessutom|Därutöver|Därefter|Därför|Även|Sedan|Slutligen|Samtidigt)[ \u00a0])(ska|skall|bör|kan|måste)((?:[ \u00a0](?!(?:som|att|när|om|hur|där|vad|och|eller)[ \u00a0])[\p{L}\p{N}-]+){1,4})[ \u00a0]\1(?=[ \u00a0](?:\p{Ll}+a|få|ge|se|gå|stå|bli|ske)(?!\p{L}))/gu,
);

function auxiliaryTwice(passages: readonly Passage[]): readonly Remark[] {
  return remarksOnPattern(passages, auxiliary, ([, verb = "", subject = ""]) => ({
    message: `”${verb}” står två gånger i samma sats.`,
    hint: `Skriv ”${verb}${subject}”.`,
    replacement: `${verb}${subject}`,
  }));
}
