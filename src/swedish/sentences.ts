import { hideAddresses } from "./addresses.ts";
import { latin } from "./latin.ts";

/** A piece of a text, and where it starts. */
export interface Piece {
  readonly text: string;
  /** Characters from the start of the text. */
  readonly at: number;
}

// Every letter there is: names are not only Swedish.
const word = /[\p{L}\p{N}]+(?:[-’':][\p{L}\p{N}]+)*/gu;

/** The words of a text; “ANDTS-coach” and “BRÅ:s” are one each. */
export function wordsOf(text: string): readonly Piece[] {
  return [...text.matchAll(word)].map((match) => ({ text: match[0], at: match.index }));
}

// More always follows these: “kl. 13”, “t.ex. Polisen”, “dr Ek”.
const leading = [
  String.raw`t\. ?ex|bl\. ?a|fr\. ?o\. ?m|t\. ?o\. ?m|f\. ?o\. ?m|s\. ?k|f\. ?d|p\. ?g\. ?a|m\. ?a\. ?o|d\. ?v\. ?s|dvs|o\. ?dyl`,
  "bl|fr|ca|jfr|kl|nr|kap|tel|tfn|resp|inkl|exkl|enl|dnr|dr|prof|ev|avd|sid|ordf|sekr|prop|rskr",
  "red|rev|utg|uppl|övers|forts|kv",
].join("|");

// A figure that follows belongs to these: “max. 20”, “dec. 2026”. Before a capital they end the sentence: “Det tar 5 min. Sedan …”.
const counting = "max|min|mån|st|bil|art|mom|fig|tab|skr|bet|feb|aug|sept|okt|nov|dec";

// A sentence may end with these: a capital after them starts the next.
const trailing = "m.m|m.fl|o.s.v|e.d|o.d|osv|etc|m. m|m. fl|o. s. v|e. d|o. d".replaceAll(".", "\\.");

// Only so far back is looked for an abbreviation: what keeps the time linear.
const reach = 16;
const endsInLeading = latin(new RegExp(`(?<![\\p{L}\\d])(?:${leading})$`, "iu"));
const endsInCounting = latin(new RegExp(`(?<![\\p{L}\\d])(?:${counting})$`, "iu"));
const endsInTrailing = latin(new RegExp(`(?<![\\p{L}\\d])(?:${trailing})$`, "iu"));
// “A. Ek”, “s. 4”, “m. fl.”, but no unit: “40 km/h”. Alone and small, i, å and ö are words: “en kommun att leva i”.
const endsInLetter = latin(/(?<![\p{L}\d/])(?![iåö]$)\p{L}$/u);
// “Se bilaga C.” is no initial.
const endsInLabel = latin(
  /(?:bilaga|alternativ|del|grupp|nivå|punkt|figur|tabell|klass|typ|vitamin)(?:en)?[ \u00a0]\p{Lu}$/iu,
);

// At the start of a line: “1. Mål”, “2.1. Mål”, “a. Mål”, “Artikel 2. Lika värde”, “Prioriterat område 3. Skolan”.
const label = String.raw`\p{Lu}\p{Ll}+(?: nr| \p{Ll}*(?:område|mål|steg|punkt|åtgärd|insats|uppdrag|avsnitt|inriktning|strategi))? `;
const isNumbering = latin(
  new RegExp(String.raw`^\s*[(”"]?(?:(?:${label})?\d{1,3}(?:\.\d{1,3}){0,3}[a-h]?|\p{L})$`, "u"),
);
const longestNumbering = 40;

/** Whether the full stop after these words belongs to an abbreviation or an initial. */
export function endsInAbbreviation(before: string): boolean {
  const near = before.slice(-reach);
  if (endsInLabel.test(near)) return false;
  return [endsInLeading, endsInCounting, endsInTrailing, endsInLetter].some((ending) => ending.test(near));
}

/** Whether the sentence goes on behind a full stop, since the stop is an abbreviation's, an initial's or a numbering's. */
function goesOn(sentence: string, isFigureNext: boolean): boolean {
  if (sentence.length <= longestNumbering && isNumbering.test(sentence)) return true;
  const near = sentence.slice(-reach);
  if (endsInTrailing.test(near) || (!isFigureNext && endsInLabel.test(near))) return false;
  return endsInLeading.test(near) || endsInLetter.test(near) || (isFigureNext && endsInCounting.test(near));
}

// A bracket that follows words of its own sentence: “(Ek, red. Första upplagan 2004)” is a part of it, however many stops
// it holds. One that opens a sentence is left: “(Den är kort. Den gäller.)”.
const bracket = /(?<=[^\s.!?…][^\S\n]?)\([^()\n]{1,200}\)/gu;
const stopInside = /[.!?…](?=[”"’']?\s)/gu;

/** The text with other marks for the stops inside brackets, a character for a character. */
function withoutStopsInBrackets(text: string): string {
  if (!text.includes("(")) return text;
  return text.replace(bracket, (found) => found.replace(stopInside, ","));
}

// A sentence starts with a capital, a digit, an item's letter, as in “b) Stölder”, or what opens: “ ” ( – ”.
const end = latin(/[.!?…]{1,4}[)\]”"’']{0,3}(?=\s+[”"’'“([–]{0,3}([\p{Lu}\p{N}\u{e000}]|\p{Ll}\)\s))|\n/gu);

/** The sentences of a text. A paragraph's end, a line break, ends a sentence too. */
export function sentencesOf(text: string): readonly Piece[] {
  const readable = withoutStopsInBrackets(hideAddresses(text));
  const sentences: Piece[] = [];
  let start = 0;
  const cut = (to: number): void => {
    const raw = text.slice(start, to);
    const trimmed = raw.trim();
    if (trimmed !== "") sentences.push({ text: trimmed, at: start + raw.indexOf(trimmed) });
    start = to;
  };
  for (const { 0: mark, 1: next = "", index } of readable.matchAll(end)) {
    if (mark === "." && goesOn(readable.slice(start, index), /\d/.test(next))) continue;
    cut(index + mark.length);
  }
  cut(text.length);
  return sentences;
}
