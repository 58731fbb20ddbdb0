import { wordsOf } from "../swedish/sentences.ts";
import type { Reading } from "./reading.ts";

/** The words that may stand for the plan itself: those of the list, “plan”, and the one in the plan's own title. */
export function planWordsOf({ lists, plan }: Pick<Reading, "lists" | "plan">): readonly string[] {
  const own = wordsOf(plan.title)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /(?:plan|program|strategi)$/.test(word));
  return [...new Set([...lists.names.planWords, ...own, "plan"])];
}

/** A pattern for any of the plan's words, in singular; with the flag i. */
export function planWordPattern(reading: Pick<Reading, "lists" | "plan">): string {
  const words = planWordsOf(reading).map(escaped);
  return `(?<![\\wÀ-ÿ-])(?:${words.join("|")})(?:s|en|ens|n|ns|met|mets)?(?![\\wÀ-ÿ-])`;
}

/** Words as they stand, in a pattern. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
