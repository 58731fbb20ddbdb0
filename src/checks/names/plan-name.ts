import type { Plan } from "../../case/plan.ts";
import { wordsOf } from "../../swedish/sentences.ts";

/** The noun of the plan's own name: “åtgärdsplan” of “Brottsförebyggande åtgärdsplan för Exempelby kommun 2026”; null where it has none. */
export function planNounOf({ title }: Pick<Plan, "title">): string | null {
  const nouns = wordsOf(title).map(({ text }) => text.toLowerCase());
  return nouns.find((word) => /plan$/.test(word)) ?? null;
}

/** A title as it is compared: without capitals, quotation marks, a last full stop and the kinds of dash. */
export function normalTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[”"]/g, "")
    .replace(/\s*[-–—]\s*/g, "-")
    .replace(/\s+/g, " ")
    .replace(/\.$/, "")
    .trim();
}

/** A title without its years. */
export function withoutYears(title: string): string {
  return normalTitle(title)
    .replace(/(?<!\d)\d{4}(?:-\d{2,4})?(?!\d)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
