import { wordsOf } from "../../swedish/sentences.ts";
import type { Reading } from "../reading.ts";

/** What is right in a case besides the dictionary's words, as a function that says so of a word. */
export type OwnWords = (word: string) => boolean;

/** Names and words of the register and the case, and the words of the lists; small and capital letters are the same. */
export function ownWordsOf(
  { register, case: kase, lists }: Pick<Reading, "register" | "case" | "lists">,
  wordList: readonly string[],
): OwnWords {
  const texts = [
    register.municipality.name,
    ...register.parties.flatMap(({ name, abbreviation }) => [name, abbreviation]),
    ...register.perspectives.flatMap(({ name, title }) => [name, title]),
    ...register.abbreviations.flatMap(({ short, long }) => [short, long]),
    ...register.checks.words,
    kase.officer?.name,
    ...kase.signatories.map(({ name }) => name),
    ...kase.recipients.map(({ name }) => name),
    // Another rule says how these are written.
    ...lists.abbreviations.forms.flatMap(({ wrong }) => wrong),
  ];
  const words = texts.flatMap((text) => wordsOf(text ?? "").flatMap(({ text: word }) => [word, ...word.split("-")]));
  const own = new Set([...words, ...wordList].map(lower));
  return (word) => own.has(lower(word)) || endings.some((ending) => isInflected(lower(word), ending, own));
}

// “Kulturhusets”, “Trygghetsteamen”: names and words take endings that nobody lists.
const endings = [
  "s",
  "n",
  "ns",
  "t",
  "ts",
  "en",
  "ens",
  "et",
  "ets",
  "na",
  "nas",
  "ar",
  "arna",
  "er",
  "erna",
  "or",
  "orna",
];
const shortestStem = 4;

function isInflected(word: string, ending: string, own: ReadonlySet<string>): boolean {
  const length = word.length - ending.length;
  return length >= shortestStem && word.endsWith(ending) && own.has(word.slice(0, length));
}

function lower(word: string): string {
  return word.toLowerCase();
}
