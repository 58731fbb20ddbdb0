import { longDate, months } from "../../swedish/date.ts";
import { wordsOf } from "../../swedish/sentences.ts";
import { planWordPattern } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { pointsOf } from "./proposal.ts";

export const planDateDiffers: Rule = {
  id: "plan-date-differs",
  title: "Planens datum i beslutet stämmer inte",
  severity: "warning",
  reason:
    "Beslutet anger planen med namn och datum; datumet ska vara det som planen har bland beslutsunderlagen (så skriver till exempel Kungsbacka sina beslut).",
  example: {
    wrong: "antar planen, daterad 2025-01-07 (bilagan: 2026-01-07)",
    right: "antar planen, daterad 2026-01-07",
  },
  find: (reading: Reading) => {
    const plan = reading.case.enclosures.find(({ isPlan }) => isPlan);
    const date = plan?.date ?? null;
    // A plan dated after the letter is wrong by itself; another rule tells so.
    if (date === null || (reading.case.date !== null && date > reading.case.date)) return [];
    return remarksOf(reading, date);
  },
};

const dated = new RegExp(
  `datera[dt]\\s+(?:den\\s+)?(?<date>\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\s+(?:${months.join("|")})\\s+\\d{4})(?![\\d-])`,
  "gi",
);

/**
 * Whether the plan is what stands nearest before “daterad”: after its word come only words of its title. In “planen, enligt
 * bilaga 2 till tjänsteskrivelsen daterad …” the letter is dated.
 */
function isOfPlan(reading: Reading, before: string): boolean {
  const { plan, register, lists } = reading;
  const last = [...before.matchAll(new RegExp(planWordPattern(reading), "gi"))].at(-1);
  if (last === undefined) return false;
  const own = [plan.title, plan.shortTitle, register.municipality.name].flatMap(wordsOf).map(({ text }) => text);
  const known = new Set([...own, ...lists.names.small, "kommunen", "år", "perioden"].map((word) => word.toLowerCase()));
  return wordsOf(before.slice(last.index + last[0].length)).every(
    ({ text }) => known.has(text.toLowerCase()) || /^\d/.test(text),
  );
}

/** Only where one thing is dated in the whole proposal: otherwise the date may be of something else. */
function remarksOf(reading: Reading, date: string): readonly Remark[] {
  const found = pointsOf(reading).flatMap((point) =>
    [...point.text.matchAll(dated)].map((match) => ({ point, match })),
  );
  const [one, another] = found;
  if (one === undefined || !isOfPlan(reading, one.point.text.slice(0, one.match.index))) return [];
  const words = one.match.groups?.["date"];
  if (another !== undefined || words === undefined) return [];
  const isIso = words.includes("-");
  const right = isIso ? date : longDate(date);
  if (words.replace(/\s+/g, " ").toLowerCase() === right.replace(/\s+/g, " ")) return [];
  return [
    remarkOn(one.point, one.match.index + one.match[0].length - words.length, words, {
      message: `Beslutet daterar planen ”${words}”, men bland beslutsunderlagen är den daterad ${date}.`,
      hint: "Rätta det datum som är fel.",
    }),
  ];
}
