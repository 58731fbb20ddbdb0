import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const superfluousSa: Rule = {
  id: "superfluous-sa",
  title: "”så” som inte behövs",
  severity: "tip",
  reason:
    "Efter en inledande bisats eller ”när det gäller …” behövs inget ”så” före verbet; det hör till talspråket (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "När det gäller skolan så är tanken god.", right: "När det gäller skolan är tanken god." },
  find: ({ passages, lists }) => {
    const verbs = new Set(lists.language.verbs);
    return passages
      .filter(({ role, text }) => (role === "prose" || role === "cell") && text.includes(" så "))
      .flatMap((passage) => remarksIn(passage, verbs));
  },
};

const opening = latin(
  /^(?:När|Om|Eftersom|Genom|För att|Vad gäller|Vad avser|Efter att|Innan|Trots att|I och med)(?!\p{L})/u,
);
const lastWord = latin(/\p{L}+$/u);
const fewestWordsBefore = 3;
const sa = latin(/ (?:så) (\p{Ll}+) (?=\p{L})/gu);

function remarksIn(passage: Passage, verbs: ReadonlySet<string>): readonly Remark[] {
  return sentencesIn(passage).flatMap(({ text, at }) => {
    if (!opening.test(text)) return [];
    for (const match of text.matchAll(sa)) {
      const [, verb = ""] = match;
      const [before = ""] = lastWord.exec(text.slice(0, match.index)) ?? [];
      // “Om så är fallet”, “När så sker”.
      if (text.slice(0, match.index).split(" ").length < fewestWordsBefore) continue;
      const isVerb = verbs.has(verb) || /(?:ades|ttes|ddes|ldes)$/u.test(verb);
      if (
        !isVerb ||
        verbs.has(before) ||
        /^(?:och|eller|men|är)$/u.test(before) ||
        /[,;:]/.test(text.slice(Math.max(0, match.index - 1), match.index))
      )
        continue;
      const words = `så ${verb}`;
      return [
        remarkOn(passage, at + match.index + 1, words, {
          message: `I ”${words}” behövs inget ”så”.`,
          hint: `Skriv bara ”${verb}”.`,
          replacement: verb,
        }),
      ];
    }
    return [];
  });
}
