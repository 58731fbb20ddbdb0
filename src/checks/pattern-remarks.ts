import { hidden, hideAddresses } from "../swedish/addresses.ts";
import type { Passage } from "./passage.ts";
import { type Remark, remarkOn, type Said } from "./remark.ts";

/**
 * A remark on all words of the passages that a pattern (global) finds; `say` keeps silent with null. Web addresses, e-mail
 * addresses and file names are hidden from the pattern.
 */
export function remarksOnPattern(
  passages: readonly Passage[],
  pattern: RegExp,
  say: (match: RegExpExecArray, passage: Passage) => Said | null,
): readonly Remark[] {
  return passages.flatMap((passage) =>
    matchesIn(passage, pattern).flatMap((match) => {
      const said = say(match, passage);
      const words = passage.text.slice(match.index, match.index + match[0].length);
      return said === null ? [] : [remarkOn(passage, match.index, words, said)];
    }),
  );
}

/** The passages that hold a sign without which a pattern finds nothing: a pattern that is never tried is never compiled. */
export function holding(sign: string, passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ text }) => text.includes(sign));
}

// Many rules read the same passage; its addresses are looked for once.
const readable = new WeakMap<Passage, string>();

/** All places in a passage where a pattern (global) is found, addresses hidden; none that holds an address. */
export function matchesIn(passage: Passage, pattern: RegExp): readonly RegExpExecArray[] {
  const known = readable.get(passage);
  const text = known ?? hideAddresses(passage.text);
  if (known === undefined) readable.set(passage, text);
  // Most passages hold nothing of it, and matchAll makes the pattern anew each time.
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].filter(([words]) => !words.includes(hidden));
}

/** The text before a match. */
export function before(match: RegExpExecArray): string {
  return match.input.slice(0, match.index);
}

/** The text after a match. */
export function after(match: RegExpExecArray): string {
  return match.input.slice(match.index + match[0].length);
}
