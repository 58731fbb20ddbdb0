import { withCapital } from "../swedish/capital.ts";

/** A word in lower case, with the capitals of the one that it takes the place of. */
export function asWritten(meant: string, word: string): string {
  if (/^[A-ZÀ-Þ]{2,}$/u.test(word)) return meant.toUpperCase();
  return /^[A-ZÀ-Þ]/u.test(word) ? withCapital(meant) : meant;
}
