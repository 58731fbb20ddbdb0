import type { Register } from "../../case/register.ts";
import { type Piece, wordsOf } from "../../swedish/sentences.ts";
import { areForms } from "../../swedish/word-form.ts";

/** What the register says that abbreviations stand for: its own list, and the names of parties. */
export function longFormsOf({ abbreviations, parties }: Register): ReadonlyMap<string, string> {
  return new Map([
    ...parties.flatMap(({ abbreviation, name }) =>
      abbreviation === null || name === null ? [] : [[abbreviation, name] as const],
    ),
    ...abbreviations.map(({ short, long }) => [short, long] as const),
  ]);
}

/** A text's own words for what an abbreviation stands for, where they stand. */
export interface Expansion {
  readonly words: string;
  readonly at: number;
}

/** Long enough for a law's name with its number. */
const farthest = 300;

/**
 * What a text says beside an abbreviation that it stands for: “felaktiga utbetalningar (FUT)”, “FUT (felaktiga
 * utbetalningar)”, “FUT, felaktiga utbetalningar,” or with a dash; null where nothing beside it can be that.
 */
export function expansionBeside(text: string, at: number, short: string, long: string | undefined): Expansion | null {
  return expansionAfter(text, at, short, long) ?? expansionBefore(text, at, short, long);
}

function expansionAfter(text: string, at: number, short: string, long: string | undefined): Expansion | null {
  const start = at + short.length;
  const after = text.slice(start, start + farthest);
  for (const [pattern, choose] of after.startsWith("\n") ? [] : forms) {
    const match = pattern.exec(after);
    const words = match?.[1] === undefined ? undefined : choose(match[1], short, long);
    if (match !== null && words !== undefined) {
      return { words, at: start + match[0].length - (match[1]?.length ?? 0) - (match[2]?.length ?? 0) };
    }
  }
  return null;
}

type Choose = (words: string, short: string, long: string | undefined) => string | undefined;

/** How an abbreviation is followed by what it stands for, and which of the words found are that. */
const forms: readonly (readonly [RegExp, Choose])[] = [
  [
    /^,?\s+(?:som )?(?:står för|betyder|menas|avses|är en förkortning (?:för|av))\s+([^.,;:()\n]{4,})/u,
    (words) => words.trim(),
  ],
  [
    /^(?:[:-]?[a-zß-ÿ]{0,20})?[.,]?\s*\(([^()\n]{4,})(\))/u,
    (words, short, long) => (standsFor(words, short, long) ? words : undefined),
  ],
  [
    /^\s*(?:[,:–=])\s+(?:dvs\.?\s|d\.v\.s\.\s|det vill säga\s)?([^.;:()\n]{4,})/u,
    (words, short, long) => bestOf(startsOf(words, short), short, long, true),
  ],
];

function startsOf(words: string, short: string): readonly string[] {
  const pieces = wordsOf(words).slice(0, short.length + 6);
  return pieces.map((last) => words.slice(0, last.at + last.text.length));
}

// What stands between the words and their abbreviation: “… trygghet (EST)”, “… trygghet.(EST)”, “bygglagen, PBL”, or only
// a space, as in “huvudöverenskommelse HÖK”.
const opening = /(?:[.,]?\s*\((?:[^()\n]{0,30}\s)?|,\s+|\s[–-]\s|\s=\s|[^\S\n])$/u;

function expansionBefore(text: string, at: number, short: string, long: string | undefined): Expansion | null {
  const before = withoutLawNumbers(text.slice(Math.max(0, at - farthest), at));
  const opened = opening.exec(before);
  const clause = opened === null ? null : /[^\n.!?;]+$/u.exec(before.slice(0, opened.index));
  if (opened === null || clause === null) return null;
  const isAlone = opened[0].trim() === "";
  if (isAlone && short.length < fewestLettersAlone) return null;
  const isStrict = isAlone || !/\([^()]*$/.test(before);
  if (isAlone && endsInPreposition.test(clause[0])) return null;
  const ends = startsBefore(clause[0], short, long).map((first) => clause[0].slice(first.at).trim());
  const found = bestOf(ends, short, long, isStrict);
  if (found === undefined) return null;
  const start = at - before.length + clause.index + clause[0].lastIndexOf(found);
  return { words: text.slice(start, start + found.length), at: start };
}

// “riskerna i RSA” tells nothing of what RSA stands for.
const endsInPreposition =
  /(?<![a-zà-ÿ])(?:i|av|för|om|på|till|med|från|inom|hos|vid|enligt|och|samt|eller|via|genom)\s*$/i;

/** Of two letters after a space, the word before says nothing: “personalen PA”. */
const fewestLettersAlone = 3;

/** The words of a clause that may begin what an abbreviation after it stands for, the last first. A law's name is long. */
function startsBefore(clause: string, short: string, long: string | undefined): readonly Piece[] {
  const words = wordsOf(clause);
  const most = Math.max(short.length + 6, wordsOf(long ?? "").length + 2);
  const laws = words.slice(0, -most).filter(({ text }) => /^(?:lag|förordning)(?:en)?$/i.test(text));
  return [...laws, ...words.slice(-most)].reverse();
}

/** A law's number is no part of its name: “lagen (2006:544) om …”. As many spaces stand in its place. */
function withoutLawNumbers(text: string): string {
  return text.replace(/\(\d{4}:\d{1,4}\)/g, (number) => " ".repeat(number.length));
}

/** The wording that the register has, or else the shortest that fits. */
function bestOf(
  wordings: readonly string[],
  short: string,
  long: string | undefined,
  isStrict: boolean,
): string | undefined {
  const name = long === undefined ? undefined : withoutLawNumbers(long);
  const registered = name === undefined ? undefined : wordings.find((words) => areSame(words, name));
  return registered ?? wordings.find((words) => (isStrict ? spells(words, short) : standsFor(words, short, long)));
}

/** Without brackets every word must begin with a letter of the abbreviation, in order: “plan- och bygglagen, PBL”. */
function spells(words: string, short: string): boolean {
  const starts = contentWords(words).map((part) => part.charAt(0));
  return holdsLetters([short.toLowerCase()], starts) && standsFor(words, short, undefined);
}

/** Whether words can be what an abbreviation stands for: the register says so, or its letters stand there in order. */
function standsFor(words: string, short: string, long: string | undefined): boolean {
  if (long !== undefined && areSame(words, long)) return true;
  const text = words.toLowerCase();
  const letters = [...(isCompany(words, short) ? short.slice(0, -2) : short).toLowerCase()];
  if (words.length < short.length * 3 || !/[a-zß-ÿ]{3}/u.test(words)) return false;
  const starts = wordsOf(text).map((word) => word.text);
  return starts[0]?.startsWith(letters[0] ?? "") === true && holdsLetters(starts, letters);
}

/** “Tekniska verken (TVAB)”: AB is what the company is, not a part of what it is called. */
function isCompany(words: string, short: string): boolean {
  return /[A-ZÀ-Þ]AB$/u.test(short) && /^[A-ZÀ-Þ]/u.test(words);
}

/** Each letter stands in the words, in order: kommunledningskontoret holds K, L, K. */
function holdsLetters(words: readonly string[], letters: readonly string[]): boolean {
  const text = words.join(" ");
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const small = new Set(["och", "samt", "i", "för", "av", "den", "det"]);

/** Whether two wordings say the same, apart from endings, capitals, commas and small words. */
function areSame(first: string, second: string): boolean {
  const [words, others] = [contentWords(first), contentWords(second)];
  return words.length === others.length && words.every((word, index) => areForms(word, others[index] ?? ""));
}

/** Whether a wording says what the register does, apart from a law's number and whose it is: “lokalpolisområde Exempelby”. */
export function saysSame(words: string, long: string): boolean {
  const [own, other] = [withoutLawNumbers(words), withoutLawNumbers(long)];
  return areSame(own, other) || areSame(own.replace(/(?:\s(?:i\s)?[A-ZÀ-Þ][a-zß-ÿ]+)+$/u, ""), other);
}

/** Whether two wordings have most of their words in common. */
export function areAlike(first: string, second: string): boolean {
  const [words, others] = [contentWords(first), contentWords(second)];
  const shared = words.filter((word) => others.some((other) => areForms(word, other)));
  return shared.length * 2 >= Math.max(words.length, others.length);
}

function contentWords(text: string): readonly string[] {
  return wordsOf(text.toLowerCase())
    .flatMap((word) => word.text.split("-"))
    .filter((word) => !small.has(word));
}
