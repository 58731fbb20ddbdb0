import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { sentenceAt } from "../sentence-at.ts";

// “7 § Kommuner skall …”, first in a sentence or after a colon: the section's own words. “7 § Kommunallagen” names the law.
const section = latin(
  /(?:^|:[ \u00a0][”"]?)(?:\d+[ \u00a0]?kap\.[ \u00a0])?(?:\d+[ \u00a0]?(?:[a-z][ \u00a0])?§|§[ \u00a0]?\d+)[ \u00a0](?!\p{L}*(?:lag|lagen|lagens|balken|balkens|förordningen)(?!\p{L}))\p{Lu}\p{Ll}/u,
);

/** Where in a sentence a section of a law begins to be quoted; -1 where none is. */
export function quotedLawIn(sentence: string): number {
  return sentence.includes("§") ? sentence.search(section) : -1;
}

/** Whether a place stands in a section of a law that is quoted: nobody here may change its wording. */
export function isInQuotedLaw(passage: Passage, at: number): boolean {
  if (!passage.text.includes("§")) return false;
  const sentence = sentenceAt(passage, at);
  const from = quotedLawIn(sentence?.text ?? "");
  return sentence !== undefined && from >= 0 && sentence.at + from <= at;
}
