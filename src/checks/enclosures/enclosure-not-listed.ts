import { wordsOf } from "../../swedish/sentences.ts";
import { isSameWord } from "../named.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const enclosureNotListed: Rule = {
  id: "enclosure-not-listed",
  title: "Bilaga som nämns men inte är listad",
  severity: "warning",
  reason:
    "Alla handlingar som texten hänvisar till listas bland beslutsunderlagen, och listan kopieras till protokollet (kommunala riktlinjer för tjänsteskrivelser).",
  example: {
    wrong: "Av bifogad lägesbild framgår … (ingen lägesbild i listan)",
    right: "Beslutsunderlag: Lägesbild, daterad 2025-11-20",
  },
  find: ({ case: kase, gaps, passages }: Reading) => {
    // That the whole list is missing is told once, by `missing-fact`.
    if (gaps.some(({ path }) => path === "case.enclosures")) return [];
    const letter = passages.filter(
      ({ part, role, section }) => part === "letter" && role === "prose" && section !== "enclosures",
    );
    const listed = kase.enclosures.flatMap(({ title }) => wordsOf(title).map(({ text }) => text.toLowerCase()));
    return letter.flatMap((passage) => remarksIn(passage, listed));
  },
};

const enclosed =
  /(?<![a-zà-ÿ])(?:(?:se|enligt)\s+bilaga(?:n|\s+\d{1,2})?|(?<!ha(?:r|de)?\s)bifoga(?:d|t|de)\s+(?!(?:den|det|dem|en|ett|till|i|på)\s)[a-zà-ÿ-]+(?:\s+[a-zà-ÿ-]+){0,2})(?![a-zà-ÿ])/gi;
// Words for any document: they point at the list as a whole.
const general =
  /^(?:bilaga|bilagor|handling|handlingar|dokument|underlag|fil|förslag|skrivelse|pm|rapport|material|lista|tabell)/i;

function remarksIn(passage: Passage, listed: readonly string[]): readonly Remark[] {
  return [...passage.text.matchAll(enclosed)].flatMap((match) => {
    const [reference] = match;
    const [, ...named] = wordsOf(reference).map(({ text }) => text.toLowerCase());
    if (listed.length > 0 && named.some((word) => general.test(word) || isListed(word, listed))) return [];
    const words = /^(?:se|enligt)\s/i.test(reference) ? reference : reference.split(/\s+/).slice(0, 2).join(" ");
    return [remark(passage, match.index, words)];
  });
}

/** “lägesbild” is listed as “Lägesbilden 2025” or as “Trygghetslägesbild”. */
function isListed(word: string, listed: readonly string[]): boolean {
  return listed.some((other) => isSameWord(word, other) || (word.length > 3 && other.endsWith(word)));
}

function remark(passage: Passage, at: number, words: string): Remark {
  return remarkOn(passage, at, words, {
    message: `Texten hänvisar till ”${words}”, men handlingen finns inte bland beslutsunderlagen.`,
    hint: "Lägg till handlingen med titel och datum, eller ta bort hänvisningen.",
  });
}
