import { holdsYear, yearsIn } from "../../swedish/years.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type PlanYears, planYearsOf } from "./plan-year-text.ts";

export const yearOfOtherSection: Rule = {
  id: "year-of-other-section",
  title: "Årtal från ett annat avsnitt",
  severity: "error",
  reason:
    "Uppföljningen gäller ett år och planen ett annat; en rubrik som kopieras mellan dem tar med sig fel år (uppföljningens och planens year).",
  example: {
    wrong: "Uppföljning 2025: Insatser utifrån åtgärdsplan 2026",
    right: "Uppföljning 2025: Insatser utifrån åtgärdsplan 2025",
  },
  find: (reading: Reading) => {
    const { followUp } = reading.case;
    if (followUp === null || followUp.year === reading.plan.year) return [];
    const years = { followed: followUp.year, planned: reading.plan.year };
    const planYears = planYearsOf(reading);
    return reading.passages
      .filter(({ role }) => role === "heading")
      .flatMap((passage) => {
        if (passage.path === "case.followUp.title") return titleRemarks(passage, years);
        if (passage.section === "followUp") return headingRemarks(passage, planYears, years.followed, years.planned);
        if (passage.section === "areas") return headingRemarks(passage, planYears, years.planned, years.followed);
        return [];
      });
  },
};

interface SectionYears {
  readonly followed: number;
  readonly planned: number;
}

/** The heading of the whole follow-up: it names the year followed, or none. */
function titleRemarks(passage: Passage, { followed, planned }: SectionYears): readonly Remark[] {
  const years = yearsIn(passage.text).filter(({ at }) => !isAhead(passage.text, at));
  const [first] = years;
  if (first === undefined || years.some((one) => holdsYear(one, followed))) return [];
  // The heading is right by the plan, so it is the follow-up's year that is wrong; another rule says so.
  if (years.some((one) => holdsYear(one, planned - 1))) return [];
  return [
    remarkOn(passage, first.at, first.text, {
      message: `Rubriken säger ${first.text}, men uppföljningen gäller ${followed}.`,
      hint: "Rätta året.",
      replacement: String(followed),
    }),
  ];
}

/** A heading below: the plan's name with the year of the other section. */
function headingRemarks(passage: Passage, planYears: PlanYears, right: number, wrong: number): readonly Remark[] {
  const named = planYears(passage.text);
  if (named.some(({ year }) => year === right)) return [];
  const where = passage.section === "followUp" ? `uppföljningen av ${right}` : `planen för ${right}`;
  return named
    .filter(({ year, at }) => year === wrong && !isAhead(passage.text, at))
    .map(({ words, at }) =>
      remarkOn(passage, at, words, {
        message: `”${words}” står i ${where}.`,
        hint: `Menas ${right}? Rätta då året.`,
      }),
    );
}

/** “inför plan 2026” looks ahead with intent. */
function isAhead(text: string, at: number): boolean {
  return /(?:inför|mot)\s+(?:[a-zà-ÿ]+\s+)?$/i.test(text.slice(Math.max(0, at - 40), at));
}
