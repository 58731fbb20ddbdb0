import { wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const misspeltWord: Rule = {
  id: "misspelt-word",
  title: "Felstavat ord",
  severity: "warning",
  reason:
    "Stavfel i ett beslutspapper följer med ordagrant till protokollet (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Aktivitetserna fortsätter.", right: "Aktiviteterna fortsätter." },
  find: ({ passages, misspelt }: Reading) =>
    misspelt.size === 0 ? [] : passages.flatMap((passage) => remarksIn(passage, misspelt)),
};

function remarksIn(passage: Passage, misspelt: Reading["misspelt"]): readonly Remark[] {
  return wordsOf(passage.text).flatMap(({ text, at }) => {
    const meant = misspelt.get(text);
    return meant === undefined ? [] : [remark(passage, text, at, meant)];
  });
}

function remark(passage: Passage, word: string, at: number, meant: readonly string[]): Remark {
  const [first] = meant;
  const hint =
    first === undefined
      ? "Rätta ordet, eller lägg till det i ordlistan om det är rätt."
      : `Menas ${meant.map((one) => `”${one}”`).join(" eller ")}? Är ordet rätt, lägg till det i ordlistan.`;
  return remarkOn(passage, at, word, { message: `Ordboken känner inte ”${word}”.`, hint });
}
