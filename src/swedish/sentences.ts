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
  "bl|fr|ca|jfr|kl|nr|kap|st|tel|resp|inkl|exkl|dnr|dr|prof|ev|avd|sid|ordf|sekr|prop|rskr|feb|aug|sept|okt|nov|dec",
].join("|");

// A sentence may end with these: a capital after them starts the next.
const trailing = "m.m|m.fl|o.s.v|e.d|o.d|osv|etc|m. m|m. fl|o. s. v|e. d|o. d".replaceAll(".", "\\.");

// Only so far back is looked for an abbreviation: what keeps the time linear.
const reach = 16;
const endsInLeading = latin(new RegExp(`(?<![\\p{L}\\d])(?:${leading})$`, "iu"));
const endsInTrailing = latin(new RegExp(`(?<![\\p{L}\\d])(?:${trailing})$`, "iu"));
// “A. Ek”, “s. 4”, “m. fl.”; “1. Mål”, “2.1. Mål” and “a. Mål” at the start of a line.
const endsInLetter = latin(/(?<![\p{L}\d])\p{L}$/u);
const isNumbering = latin(/^\s*[(”"]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L})$/u);

/** Whether the full stop after these words belongs to an abbreviation, an initial or a numbering. */
export function endsInAbbreviation(before: string): boolean {
  const near = before.slice(-reach);
  return endsInLeading.test(near) || endsInTrailing.test(near) || endsInLetter.test(near);
}

function goesOn(sentence: string): boolean {
  if (sentence.length <= reach && isNumbering.test(sentence)) return true;
  const near = sentence.slice(-reach);
  return !endsInTrailing.test(near) && (endsInLeading.test(near) || endsInLetter.test(near));
}

// A sentence starts with a capital, a digit or what opens: “ ” ( – ”.
const end = latin(/[.!?…]{1,4}[)\]”"’']{0,3}(?=\s+[”"’'“([–]{0,3}[\p{Lu}\p{N}\u{e000}])|\n/gu);

/** The sentences of a text. A paragraph's end, a line break, ends a sentence too. */
export function sentencesOf(text: string): readonly Piece[] {
  const readable = hideAddresses(text);
  const sentences: Piece[] = [];
  let start = 0;
  const cut = (to: number): void => {
    const raw = text.slice(start, to);
    const trimmed = raw.trim();
    if (trimmed !== "") sentences.push({ text: trimmed, at: start + raw.indexOf(trimmed) });
    start = to;
  };
  for (const { 0: mark, index } of readable.matchAll(end)) {
    if (mark === "." && goesOn(readable.slice(start, index))) continue;
    cut(index + mark.length);
  }
  cut(text.length);
  return sentences;
}
