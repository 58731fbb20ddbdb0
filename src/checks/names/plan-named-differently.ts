import { asWritten } from "../as-written.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { planNounOf } from "./plan-name.ts";

export const planNamedDifferently: Rule = {
  id: "plan-named-differently",
  title: "Planen kallas något annat",
  severity: "warning",
  reason:
    "Kallas planen än handlingsplan, än aktivitetsplan, undrar läsaren om det är samma plan (Myndigheternas skrivregler, Ds 2009:38: använd samma ord för samma sak).",
  example: {
    wrong: "Handlingsplanen följs upp varje år. (Planen heter Åtgärdsplan 2026)",
    right: "Åtgärdsplanen följs upp varje år.",
  },
  find: remarks,
};

interface Use {
  readonly passage: Passage;
  readonly words: string;
  readonly noun: string;
  readonly ending: string;
  readonly at: number;
}

/** One remark for each other noun in each paper, where it first stands. */
function remarks(reading: Reading): readonly Remark[] {
  const own = planNounOf(reading.plan);
  if (own === null) return [];
  const nouns = reading.lists.names.planWords.filter((noun) => noun !== own && !isOtherPlan(noun, reading));
  if (nouns.length === 0) return [];
  const first = new Map<string, Use>();
  for (const passage of reading.passages) {
    for (const use of usesIn(passage, nouns, reading.plan.year)) {
      const key = `${passage.part} ${use.noun}`;
      if (!first.has(key)) first.set(key, use);
    }
  }
  return [...first.values()].map((use) => remark(use, own, reading.plan.title));
}

/** Whether the word names another plan in the case: “handlingsplan mot våld”, “en handlingsplan”, “kommunens handlingsplan”. */
function isOtherPlan(noun: string, { passages, plan }: Reading): boolean {
  const withSubject = `${noun}(?:en|er|erna)?s?\\s+(?:för|mot|om|kring|gällande|avseende|rörande|inom|vid|”)`;
  const introduced = `(?:en|egen|egna|den|nationella?|regionala?|kommunens|årliga?|ny|nya|lokala?|gemensamma?)\\s+(?:[a-zß-ÿ]+\\s+)?${noun}`;
  const dated = `${noun}(?:en)?\\s+(?!${plan.year}(?!\\d|\\s?[-–]))(?:19|20)\\d\\d`;
  const other = new RegExp(`(?<![A-Za-zÀ-ÿ-])(?:${withSubject}|${introduced}|${dated}|${noun}er)`, "iu");
  return passages.some(({ text }) => other.test(text));
}

/** “Handlingsplanen” by itself, and “handlingsplan 2026” of the plan's own year. */
function usesIn(passage: Passage, nouns: readonly string[], year: number): readonly Use[] {
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ÿ-])(${nouns.join("|")})(?:(ens?)(?![A-Za-zÀ-ÿ-])|(?=\\s${year}(?!\\d|\\s?[-–]\\d)))`,
    "giu",
  );
  return [...passage.text.matchAll(pattern)].map((match) => ({
    passage,
    words: match[0],
    noun: (match[1] ?? "").toLowerCase(),
    ending: match[2] ?? "",
    at: match.index,
  }));
}

function remark({ passage, words, ending, at }: Use, own: string, title: string): Remark {
  const replacement = `${asWritten(own, words)}${ending}`;
  return remarkOn(passage, at, words, {
    message: `Här kallas planen ”${words}”, men den heter ”${title}”.`,
    hint: `Skriv ”${replacement}” om det är samma plan, annars vilken plan det är.`,
    replacement,
  });
}
