import { wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";

/** An abbreviation in capitals in a text. */
export interface CapitalAbbreviation {
  /** “ANDTS” of “ANDTS-samordnare”. */
  readonly short: string;
  /** The whole word: “ANDTS-samordnare”, “BRÅ:s”. */
  readonly word: string;
  readonly at: number;
}

const capitals = /^([A-ZÀ-Þ]{2,6})(?:$|s$|:[a-zß-ÿ]+$|-[a-zß-ÿ][A-Za-zÀ-ÿ-]*$)/u;
const roman = /^(?=[IVXLCDM])(?:M{0,3})(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const aloud = /^[A-ZÀ-Þ]{2,}$/u;

/**
 * The abbreviations in capitals of a text: no Roman numbers, units or diary numbers, nothing that is written all in
 * capitals, and no word that is in `ordinary`, which are the case's words with small letters: “MÅL” is the word mål.
 */
export function abbreviationsIn(text: string, ordinary: ReadonlySet<string>): readonly CapitalAbbreviation[] {
  if (!/[A-ZÀ-Þ]{2}/u.test(text)) return [];
  const words = wordsOf(text);
  return words.flatMap(({ text: word, at }, index) => {
    const short = capitals.exec(word)?.[1];
    if (short === undefined || roman.test(short) || ordinary.has(short.toLowerCase())) return [];
    const end = at + word.length;
    const isShouted = [words[index - 1], words[index + 1]].some(
      (other) => other !== undefined && aloud.test(other.text) && isBeside(text, at, end, other),
    );
    return isShouted || isPartOfNumber(text, at, end) || isLeadIn(text, at, end) ? [] : [{ short, word, at }];
  });
}

const cache = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** The words of a case that stand with small letters. */
export function ordinaryWords(passages: readonly Passage[]): ReadonlySet<string> {
  const small = /(?<![A-Za-zÀ-ÿ0-9-])[a-zß-ÿ]{2,6}(?![A-Za-zÀ-ÿ0-9-])/gu;
  const words = cache.get(passages) ?? new Set(passages.flatMap(({ text }) => text.match(small) ?? []));
  cache.set(passages, words);
  return words;
}

/** Only a space between: “TRYGGA STADEN”. */
function isBeside(
  text: string,
  at: number,
  end: number,
  other: { readonly at: number; readonly text: string },
): boolean {
  const between = other.at < at ? text.slice(other.at + other.text.length, at) : text.slice(end, other.at);
  return /^[^\S\n]$/u.test(between);
}

/** “KS 2025/0412”, “KS § 84”, “KSKF/2018:262”, “AFS 2015:4”, “400 MW”, “COVID-19”, and parts of addresses. */
function isPartOfNumber(text: string, at: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(end, end + 12)];
  const isUnit = /\d\s?$/.test(before) && end - at <= 3;
  const isNumbered =
    /^\s§\s?\d/.test(after) || /^[\s/-]{0,2}\d{2,4}[:/-]\d/.test(after) || /^[-/.@]\d|^[@_]/.test(after);
  const isInAddress = /\S\.\S+\/$/.test(text.slice(Math.max(0, at - 60), at));
  return isUnit || isNumbered || isInAddress || /[@._-]$|(?<![A-Za-zÀ-ÿ])\/$/u.test(before);
}

/** A word of its own before what it heads: “SYFTE: att …”, or alone on a line. */
function isLeadIn(text: string, at: number, end: number): boolean {
  const isFirst = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 3), at)) || at === 0;
  return isFirst && /^(?::(?![A-Za-zÀ-ÿ])|\s*(?:\n|$))/u.test(text.slice(end, end + 3));
}
