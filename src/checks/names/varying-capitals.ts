import { wordsOf } from "../../swedish/sentences.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type CapitalWord, capitalWordsIn } from "./capital-words.ts";
import { beginsAuthority, beginsDocument, type KnownNames, knownNamesOf } from "./known-names.ts";

export const varyingCapitals: Rule = {
  id: "varying-capitals",
  title: "Namn med växlande stor bokstav",
  severity: "warning",
  reason:
    "Ett namn skrivs på ett sätt, annars ser det ut som två (Myndigheternas skrivregler, Ds 2009:38: var konsekvent med stor och liten bokstav i namn).",
  example: { wrong: "satsningen Trygga unga … (Trygga Unga)", right: "satsningen Trygga unga … (Trygga unga)" },
  find: (reading) => {
    const variants = new Map<string, Variants>();
    const own = ownNames(reading);
    const known = knownNamesOf(reading);
    for (const passage of reading.passages) {
      for (const words of capitalWordsIn(passage)) {
        for (let index = 0; index < words.length; index += 1) {
          noteName(words, index, variants, known);
          notePhrase(words, index, variants, own, known);
        }
      }
    }
    return [...variants.values()].flatMap(remarksOn);
  },
};

interface Spelling {
  readonly words: string;
  readonly first: CapitalWord;
  count: number;
}
/** The spellings of one name or phrase, by how it stands. */
type Variants = Map<string, Spelling>;

/** “Trygga unga”, “Trygga Unga”: a capital that is not the sentence's own, and a second word with and without one. */
function noteName(
  words: readonly CapitalWord[],
  index: number,
  variants: Map<string, Variants>,
  known: KnownNames,
): void {
  const [first, second] = [words[index], words[index + 1]];
  if (first === undefined || second === undefined || !first.isJoined || second.text.length < 3) return;
  if (!first.isCapital || !/^[A-Za-zÀ-ÿ][a-zß-ÿ]+$/u.test(second.text)) return;
  // At the start of a sentence “Trygga unga” may be two ordinary words.
  if (first.isFirst && !second.isCapital) return;
  // “Sveriges Kommuner och Regioner” is another name than “Sveriges kommuner”.
  if (beginsAuthority(first.passage.text, first.at, known)) return;
  note(variants, `${first.lower} ${second.lower}`, `${first.text} ${second.text}`, first);
}

/** So many words must be the same for a phrase to be the same name. */
const phraseLength = 4;

/** “plan mot Mäns våld”, “Plan mot Mäns våld”: the same words, with a capital inside them, begin now with a capital, now without. */
function notePhrase(
  words: readonly CapitalWord[],
  index: number,
  variants: Map<string, Variants>,
  own: ReadonlySet<string>,
  known: KnownNames,
): void {
  const phrase = words.slice(index, index + phraseLength);
  const [first, ...rest] = phrase;
  if (
    first === undefined ||
    first.isFirst ||
    phrase.length < phraseLength ||
    !/^[A-Za-zÀ-ÿ][a-zß-ÿ]+$/u.test(first.text)
  )
    return;
  if (phrase.slice(0, -1).some(({ isJoined }) => !isJoined)) return;
  if (!rest.some(({ isCapital, lower }) => isCapital && !own.has(lower))) return;
  // A document's name has the capital that the word itself lacks: “antar Handlingsplan för Agenda 2030”.
  if (first.isCapital && beginsDocument(first.passage.text, first.at, known)) return;
  const end = rest.map(({ text }) => text).join(" ");
  note(variants, `${first.lower} | ${end}`, `${first.text} ${end}`, first);
}

function note(variants: Map<string, Variants>, key: string, words: string, first: CapitalWord): void {
  const spellings = variants.get(key) ?? new Map<string, Spelling>();
  const spelling = spellings.get(words) ?? { words, first, count: 0 };
  spelling.count += 1;
  spellings.set(words, spelling);
  variants.set(key, spellings);
}

/** Names of the municipality and its parties: a capital in one of these says nothing of the words around it. */
function ownNames({ register }: Reading): ReadonlySet<string> {
  const names = [register.municipality.name, ...register.parties.map(({ name }) => name ?? "")];
  return new Set(names.flatMap((name) => wordsOf(name.toLowerCase()).flatMap(({ text }) => [text, `${text}s`])));
}

function remarksOn(spellings: Variants): readonly Remark[] {
  const [least, ...others] = [...spellings.values()].sort((one, other) => one.count - other.count);
  const most = others.at(-1);
  if (least === undefined || most === undefined) return [];
  const isClear = most.count > least.count;
  return [
    remarkOn(least.first.passage, least.first.at, least.words, {
      message: `Här står ”${least.words}”, på andra ställen ”${most.words}”.`,
      hint: "Skriv namnet på ett och samma sätt överallt.",
      ...(isClear ? { replacement: most.words } : {}),
    }),
  ];
}
