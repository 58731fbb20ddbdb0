import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type CapitalWord, capitalWordsIn } from "./capital-words.ts";

export const varyingCapitalWord: Rule = {
  id: "varying-capital-word",
  title: "Ord med växlande stor bokstav",
  severity: "tip",
  reason:
    "Skrivs samma ord än med stor, än med liten bokstav mitt i meningen ser det ut som två saker (Myndigheternas skrivregler, Ds 2009:38: var konsekvent).",
  example: {
    wrong: "målet med Byggnadsnämndens tillsyn … byggnadsnämnden beslutar",
    right: "målet med byggnadsnämndens tillsyn … byggnadsnämnden beslutar",
  },
  find: ({ passages }) => {
    const uses = new Map<string, Uses>();
    for (const passage of passages) {
      for (const words of capitalWordsIn(passage)) noteWords(words, uses);
    }
    return [...uses.values()].flatMap(remarksOn);
  },
};

interface Uses {
  readonly capital: CapitalWord[];
  readonly small: CapitalWord[];
  /** With a capital and no year after it: “Samverkansöverenskommelsen 2024–2027” is a document's name. */
  unnumbered: number;
}

// Long words in the definite form: the rest are too often both a name and a word, as in “området Barn och unga”.
const definite = /^[A-Za-zÀ-ÿ][a-zß-ÿ]{4,}(?:en|et|an|na|ens|ets|ans|nas)$/u;
const shortest = 8;
/** A document's name with its year may have a capital that the word otherwise lacks; only a lone one looks like a slip. */
const manyMore = 3;

function noteWords(words: readonly CapitalWord[], uses: Map<string, Uses>): void {
  for (const [index, word] of words.entries()) {
    if (word.text.length < shortest || !definite.test(word.text) || word.isFirst) continue;
    const [before, after] = [words[index - 1], words[index + 1]];
    if (isPartOfName(word, before, after)) continue;
    const use = uses.get(word.lower) ?? { capital: [], small: [], unnumbered: 0 };
    (word.isCapital ? use.capital : use.small).push(word);
    if (word.isCapital && !/^\d{4}/.test(after?.text ?? "")) use.unnumbered += 1;
    uses.set(word.lower, use);
  }
}

const naming = /^(?:avsnittet|rubriken|kapitlet|området|insatsområdet|målet|kolumnen|tabellen|projektet|under)$/;

function isPartOfName(word: CapitalWord, before: CapitalWord | undefined, after: CapitalWord | undefined): boolean {
  const isNextCapital = word.isJoined && after?.isCapital === true;
  const isLastCapital = before?.isJoined === true && before.isCapital && !before.isFirst;
  return word.isCapital && (isNextCapital || isLastCapital || naming.test(before?.lower ?? ""));
}

function remarksOn({ capital, small, unnumbered }: Uses): readonly Remark[] {
  const isFewer = capital.length <= small.length;
  const [least, most] = isFewer ? [capital, small] : [small, capital];
  const [first, other] = [least[0], most[0]];
  if (first === undefined || other === undefined) return [];
  if (unnumbered === 0 && small.length < capital.length * manyMore) return [];
  const isClear = most.length >= least.length * manyMore;
  return [
    remarkOn(first.passage, first.at, first.text, {
      message: `Här står ”${first.text}”, på andra ställen ”${other.text}”.`,
      hint: "Skriv ordet med stor eller liten bokstav på samma sätt överallt.",
      ...(isClear ? { replacement: other.text } : {}),
    }),
  ];
}
