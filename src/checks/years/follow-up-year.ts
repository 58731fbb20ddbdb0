import { holdsYear, yearsIn } from "../../swedish/years.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { contradictingTitle } from "./plan-year-text.ts";

export const followUpYear: Rule = {
  id: "follow-up-year",
  title: "Uppföljningen gäller ett annat år än det förra",
  severity: "tip",
  reason:
    "En årlig plan föregås av uppföljningen av fjolårets; ett annat år kan vara kvar från ett äldre papper (Brå: det lokala arbetet följs ofta inte upp).",
  example: { wrong: "Plan för 2026, uppföljning av 2024", right: "Plan för 2026, uppföljning av 2025" },
  find: (reading: Reading) => {
    const { followUp } = reading.case;
    const { year } = reading.plan;
    if (followUp === null || followUp.year === year - 1) return [];
    // “Uppföljning av planen 2021–2023”: the plan before was for several years, and so may this one be.
    const spans = yearsIn(followUp.title).filter(({ from, to }) => from < to);
    if (spans.some((span) => holdsYear(span, followUp.year))) return [];
    if (yearsIn(reading.plan.title).some(({ from, to }) => from < to)) return [];
    // “Siffrorna avser 2024” says that the year is meant.
    if (yearsIn(followUp.introduction ?? "").some((span) => holdsYear(span, followUp.year))) return [];
    // When the plan's title and year disagree, the year to count from is not known.
    if (contradictingTitle(reading) !== null) return [];
    return [
      remarkAt("case.followUp.year", {
        message: `Planen gäller ${year}, men uppföljningen gäller ${followUp.year}.`,
        hint: `Menas ${year - 1}? Rätta då uppföljningens år.`,
      }),
    ];
  },
};
