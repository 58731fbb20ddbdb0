import type { Lists } from "../../lists/lists.ts";
import { withoutEnding } from "../../swedish/word-form.ts";
import { asWritten } from "../as-written.ts";
import { nearIdentical } from "../near-identical.ts";
import type { Passage } from "../passage.ts";
import { wordsIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

/**
 * A word that the dictionary does not know, with a right word so near that it is a slip. Words that nothing is near are
 * new, foreign or names oftener than misspelt; a word that another place of the case has right is `near-identical-word`'s.
 */
export const misspeltWord: Rule = {
  id: "misspelt-word",
  title: "Felstavat ord",
  severity: "warning",
  reason:
    "Stavfel i ett beslutspapper följer med ordagrant till protokollet (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Aktivitetserna fortsätter.", right: "Aktiviteterna fortsätter." },
  find: (reading) => {
    const { passages, misspelt, lists } = reading;
    const said = nearIdentical(reading);
    const times = timesOf(passages, misspelt);
    const listed = patternOf(lists.misspellings);
    return passages.flatMap((passage) => {
      const mayBeListed = listed.test(passage.text);
      if (!mayBeListed && misspelt === null) return [];
      return wordsIn(passage).flatMap(({ text, at }) => {
        const right = mayBeListed ? listedRight(text, lists.misspellings) : null;
        const meant = misspelt?.get(text) ?? [];
        if (right === null && meant.length === 0) return [];
        if (said.has(text.toLowerCase()) || isWrittenApart(passage, text, at, reading)) return [];
        if (right !== null) return [remarkOn(passage, at, text, listedSaid(text, right))];
        // “Så kallade custom notifications”: said to be another's word.
        if (soCalled.test(passage.text.slice(Math.max(0, at - 40), at))) return [];
        return (times.get(stemOf(text)) ?? 0) < manyTimes ? [unknownRemark(passage, text, at, meant)] : [];
      });
    });
  },
};

/** A slip is seldom made so many times alike, whatever its ending: it is rather a name, or a word of the trade. */
const manyTimes = 3;

function stemOf(word: string): string {
  return withoutEnding(word.toLowerCase()).stem;
}

function timesOf(passages: readonly Passage[], misspelt: Reading["misspelt"]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  if (misspelt === null || misspelt.size === 0) return times;
  for (const { text } of passages.flatMap(wordsIn)) {
    const stem = stemOf(text);
    times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  return times;
}

/** “samhälls tjänst”: said of both words. */
function isWrittenApart({ text }: Passage, word: string, at: number, { joined }: Reading): boolean {
  const [, next] = /^ ([a-zß-ÿ]+)/u.exec(text.slice(at + word.length, at + word.length + 32)) ?? [];
  return next !== undefined && joined.has(`${word} ${next}`);
}

const soCalled = /(?<![a-zà-ÿ])(?:så kalla(?:d|t|de)|s\. ?k\.)\s(?:\S+\s)?$/i;

function patternOf(misspellings: Lists["misspellings"]): RegExp {
  return new RegExp(misspellings.map(({ wrong }) => wrong).join("|"), "i");
}

/** The right word for one that the list says is wrong, with its ending and capitals; null for other words. */
function listedRight(word: string, misspellings: Lists["misspellings"]): string | null {
  const lower = word.toLowerCase();
  const listed = misspellings.find(({ wrong }) => lower.startsWith(wrong));
  return listed === undefined ? null : asWritten(listed.right + lower.slice(listed.wrong.length), word);
}

function listedSaid(word: string, right: string): { message: string; hint: string; replacement: string } {
  return { message: `”${word}” är felstavat.`, hint: `Skriv ”${right}”.`, replacement: right };
}

function unknownRemark(passage: Passage, word: string, at: number, meant: readonly string[]): Remark {
  const [only, ...others] = meant;
  const message = `Ordboken känner inte ”${word}”.`;
  const hint = `Menas ${meant.map((one) => `”${one}”`).join(" eller ")}? Är ordet rätt, lägg till det i ordlista.txt.`;
  // Of several right words the clerk has to choose.
  const isSure = only !== undefined && others.length === 0;
  return remarkOn(passage, at, word, isSure ? { message, hint, replacement: only } : { message, hint });
}
