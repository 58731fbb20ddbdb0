import { areForms, commonEnd, commonStart, withoutEnding } from "../swedish/word-form.ts";
import { wordsIn } from "./passage-words.ts";
import type { Reading } from "./reading.ts";

/** Another word of the case that differs in one letter. */
export interface Twin {
  /** The other word, in the form that the first one has; in lower case. */
  readonly meant: string;
  /** The dictionary knows the other word and not this one. */
  readonly isSure: boolean;
}

interface Seen {
  readonly word: string;
  /** Which word of the case it is, in reading order. */
  readonly index: number;
  count: number;
  isMisspelt: boolean;
  /** Somewhere it begins with a small letter; otherwise it may be a name. */
  isCommon: boolean;
}

/** A word, or its stem and the ending that was taken off. */
interface Shape {
  readonly seen: Seen;
  readonly stem: string;
  readonly ending: string;
}

const shortest = 8;
/** Without a dictionary two words may both be right: inventering, investering. Long compounds seldom are. */
const shortestUnknown = 12;

const cache = new WeakMap<Reading, ReadonlyMap<string, Twin>>();

/**
 * Words, in lower case, that stand beside an almost identical one in the case: avhoppbarverksamhet, avhopparverksamhet.
 * Forms of one word do not count. With the dictionary's help it is sure which is wrong, else it is the rarer one.
 */
export function nearIdentical(reading: Reading): ReadonlyMap<string, Twin> {
  const known = cache.get(reading) ?? twinsIn(reading);
  cache.set(reading, known);
  return known;
}

function twinsIn({ passages, misspelt }: Reading): ReadonlyMap<string, Twin> {
  const words = longWordsIn(passages, misspelt);
  const isChecked = misspelt !== null;
  const suspects = words.filter((seen) =>
    isChecked ? seen.isMisspelt && seen.isCommon : seen.count === 1 && seen.word.length >= shortestUnknown,
  );
  // A stem with two letters less is no twin of a suspect.
  const least = isChecked ? shortest : shortestUnknown;
  const others = shapesByKey(suspects.flatMap(shapesOf).filter(({ stem }) => stem.length >= least));
  const twins = new Map<string, Twin>();
  for (const shape of words.flatMap(shapesOf).filter(({ stem }) => stem.length >= least - 1)) {
    for (const key of keysOf(shape.stem)) {
      for (const suspect of others.get(key) ?? []) {
        const twin = twinOf(suspect, shape, isChecked);
        if (twin !== null && twins.get(suspect.seen.word)?.isSure !== true) twins.set(suspect.seen.word, twin);
      }
    }
  }
  return twins;
}

function longWordsIn(passages: Reading["passages"], misspelt: Reading["misspelt"]): readonly Seen[] {
  const words = new Map<string, Seen>();
  for (const passage of passages) {
    for (const piece of wordsIn(passage)) {
      if (piece.text.length < shortest || !/^[A-Za-zÀ-ÿ][a-zß-ÿ]+$/u.test(piece.text)) continue;
      const word = piece.text.toLowerCase();
      const seen = words.get(word) ?? { word, index: words.size, count: 0, isMisspelt: false, isCommon: false };
      seen.count += 1;
      seen.isMisspelt ||= misspelt?.has(piece.text) ?? false;
      seen.isCommon ||= piece.text === word || isFirst(passage.text, piece.at);
      words.set(word, seen);
    }
  }
  return [...words.values()];
}

/** First in a sentence or a cell, where any word has a capital. */
function isFirst(text: string, at: number): boolean {
  return at === 0 || /[.!?:\n]\s?$/.test(text.slice(Math.max(0, at - 2), at));
}

function shapesByKey(shapes: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const byKey = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const key of keysOf(shape.stem)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [shape]);
      else known.push(shape);
    }
  }
  return byKey;
}

function shapesOf(seen: Seen): readonly Shape[] {
  const { stem, ending } = withoutEnding(seen.word);
  const whole = { seen, stem: seen.word, ending: "" };
  return ending === "" || stem.length < shortest ? [whole] : [whole, { seen, stem, ending }];
}

/** A word and all that it becomes when a letter is left out: two words one letter apart share one of these. */
function keysOf(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

function twinOf(suspect: Shape, other: Shape, isChecked: boolean): Twin | null {
  const isSure = isChecked && !other.seen.isMisspelt;
  if (suspect.seen === other.seen || areForms(suspect.seen.word, other.seen.word)) return null;
  if (!isSure && !isRarer(suspect.seen, other.seen)) return null;
  const difference = oneLetterApart(suspect.stem, other.stem);
  if (difference === null) return null;
  const { start, end, letters } = difference;
  const least = isSure ? 3 : 5;
  if (start < least || end < least) return null;
  if (!isSure && (suspect.stem.length < shortestUnknown || /^[saeou]$/.test(letters))) return null;
  return { meant: other.stem + suspect.ending, isSure };
}

/** Of two words that stand there equally often, the first is shown. */
function isRarer(one: Seen, other: Seen): boolean {
  return one.count < other.count || (one.count === other.count && one.index < other.index);
}

/** Where two words differ, if it is in one letter or two that changed places. */
export function oneLetterApart(
  first: string,
  second: string,
): { readonly start: number; readonly end: number; readonly letters: string } | null {
  if (first === second || Math.abs(first.length - second.length) > 1) return null;
  const start = commonStart(first, second);
  const end = Math.min(commonEnd(first, second), Math.min(first.length, second.length) - start);
  const one = first.slice(start, first.length - end);
  const other = second.slice(start, second.length - end);
  const isSwap = one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
  return isSwap || (one.length <= 1 && other.length <= 1) ? { start, end, letters: one + other } : null;
}
