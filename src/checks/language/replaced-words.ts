import type { Lists } from "../../lists/lists.ts";
import { latin } from "../../swedish/latin.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { wordsIn } from "../passage-words.ts";

/** A word of a list, with what may stand instead. */
export type ReplacedWord = Lists["language"]["plainWords"][number];

/** A place where a word of a list stands. */
export interface Use {
  readonly entry: ReplacedWord;
  readonly passage: Passage;
  /** As it stands: “Skall”. */
  readonly words: string;
  readonly at: number;
  /** What may stand there instead, where there is one choice. */
  readonly replacement: string | null;
}

interface Form {
  readonly words: string;
  readonly entry: ReplacedWord;
  readonly replacement: string | null;
}

/** Every use of the words in running text and cells, in any of their forms; what is quoted is another's wording. */
export function usesOf(entries: readonly ReplacedWord[], passages: readonly Passage[]): readonly Use[] {
  const forms = byFirstWord(entries.flatMap(formsOf));
  return passages
    .filter(({ role }) => role === "prose" || role === "cell")
    .flatMap((passage) => usesIn(passage, forms));
}

function formsOf(entry: ReplacedWord): readonly Form[] {
  const [only, ...more] = entry.instead;
  const base: Form = { words: entry.word, entry, replacement: only !== undefined && more.length === 0 ? only : null };
  return [base, ...entry.forms.map(({ from, to }) => ({ words: from, entry, replacement: to }))];
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
    const words = text.slice(at, end);
    const replacement = form.replacement === null ? null : withCapitalOf(words, form.replacement);
    return [{ entry: form.entry, passage, words, at, replacement }];
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

function withCapitalOf(words: string, replacement: string): string {
  const [first = ""] = words;
  return first === lower(first) ? replacement : capital(replacement);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
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
