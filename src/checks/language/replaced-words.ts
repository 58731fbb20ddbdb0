import type { Lists } from "../../lists/lists.ts";
import { latin } from "../../swedish/latin.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { asWritten } from "../as-written.ts";
import type { Passage } from "../passage.ts";
import { wordsIn } from "../passage-words.ts";
import { sentenceAt } from "../sentence-at.ts";
import { isInQuotedLaw } from "./quoted-law.ts";
import { isInfinitive } from "./verb-form.ts";

/** A word of a list, with what may stand instead. */
export type ReplacedWord = Lists["language"]["plainWords"][number];

/** A place where a word of a list stands. */
export interface Use {
  readonly entry: ReplacedWord;
  readonly passage: Passage;
  /** As it stands: “Skall”. */
  readonly words: string;
  readonly at: number;
  /** What may stand there instead: of several, the clerk chooses. */
  readonly instead: readonly string[];
  /** The one choice, where there is one. */
  readonly replacement: string | null;
}

interface Form {
  readonly words: string;
  readonly entry: ReplacedWord;
  readonly instead: readonly string[];
  /** Present and infinitive are one form, and `instead` holds what stands for the one and for the other. */
  readonly isPassive: boolean;
}

/**
 * Every use of the words in running text and cells, in any of their forms; what is quoted, in quotation marks or as a
 * section of a law, is another's wording.
 */
export function usesOf(entries: readonly ReplacedWord[], passages: readonly Passage[]): readonly Use[] {
  const forms = byFirstWord(entries.flatMap(formsOf));
  return passages
    .filter(({ role }) => role === "prose" || role === "cell")
    .flatMap((passage) => usesIn(passage, forms));
}

function formsOf(entry: ReplacedWord): readonly Form[] {
  const inflected = (isPassive: boolean) =>
    entry[isPassive ? "passives" : "forms"].map(({ from, to }) => ({
      words: from,
      entry,
      instead: to.split("/"),
      isPassive,
    }));
  return [
    { words: entry.word, entry, instead: entry.instead, isPassive: false },
    ...inflected(false),
    ...inflected(true),
  ];
}

/** The longest form first, so that “kolla av” is found before “kolla”. */
function byFirstWord(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const map = new Map<string, Form[]>();
  for (const form of [...forms].sort((first, second) => second.words.length - first.words.length)) {
    const first = lower(wordsOf(form.words)[0]?.text ?? "");
    map.set(first, [...(map.get(first) ?? []), form]);
  }
  return map;
}

function usesIn(passage: Passage, forms: ReadonlyMap<string, readonly Form[]>): readonly Use[] {
  const { text } = passage;
  const quoted = quotationsIn(text);
  let end = 0;
  return wordsIn(passage).flatMap(({ text: word, at }) => {
    const form = at < end ? undefined : forms.get(lower(word))?.find(({ words }) => standsAt(text, at, words));
    if (form === undefined || quoted.some((one) => one.from < at && at < one.to)) return [];
    end = at + form.words.length;
    if (!isMeant(form.entry, text, at, end) || isInQuotedLaw(passage, at)) return [];
    const words = text.slice(at, end);
    const instead = insteadOf(form, passage, at);
    const [only, ...others] = instead;
    const replacement = only === undefined || others.length > 0 ? null : asWritten(only, words);
    return [{ entry: form.entry, passage, words, at, instead, replacement }];
  });
}

function quotationsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/”[^”\n]*”/g)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
}

const goesOn = latin(/^[\p{L}\p{N}-]/u);

function standsAt(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  return lower(text.slice(at, end)) === lower(words) && !goesOn.test(text.slice(end, end + 1));
}

// So far is looked for the word beside.
const reach = 60;

/** Whether the words beside leave this the word that is meant: “jämlikt” before a law, not before “inflytande”. */
function isMeant({ onlyBefore, notBefore, notAfter }: ReplacedWord, text: string, at: number, end: number): boolean {
  const [, next = ""] = /^[ \u00a0]([^\s,.;:!?)”]+)/.exec(text.slice(end, end + reach)) ?? [];
  const [, last = ""] = /([^\s(”]+)[ \u00a0]$/.exec(text.slice(Math.max(0, at - reach), at)) ?? [];
  if (onlyBefore !== undefined && !isAny(onlyBefore, next)) return false;
  return !isAny(notBefore, next) && !isAny(notAfter, last);
}

/** Whether a word is one of these; “lag*” is any that begins so. No word is none of them. */
function isAny(words: readonly string[] | undefined, word: string): boolean {
  return words !== undefined && word !== "" && patternOf(words).test(word);
}

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words) ?? new RegExp(`^(?:${words.join("|").replaceAll("*", ".*")})$`, "iu");
  patterns.set(words, known);
  return known;
}

function insteadOf({ entry, instead, isPassive }: Form, passage: Passage, at: number): readonly string[] {
  const sentence = sentenceAt(passage, at);
  if (entry.atStart !== undefined && sentence?.at === at) return entry.atStart;
  if (!isPassive || sentence === undefined) return instead;
  const [present = "", infinitive = ""] = instead;
  const isSurely = isInfinitive(wordsOf(sentence.text.slice(0, at - sentence.at)).map(({ text }) => lower(text)));
  return isSurely === null ? instead : [isSurely ? infinitive : present];
}

function lower(words: string): string {
  return words.toLowerCase();
}

/** “”om”, ”för” eller ”med””: what a clerk may choose from. */
export function choices(instead: readonly string[]): string {
  const quoted = instead.map((word) => `”${word}”`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} eller ${last}`;
}
