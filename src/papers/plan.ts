import type { Paper } from "./paper.ts";
import { planFacts } from "./plan-facts.ts";
import { planGaps } from "./plan-gaps.ts";

/** The year's plan of activities, by itself. */
export const plan: Paper = {
  name: "plan",
  template: "plan",
  description: "årets plan med tabeller",
  shows: ["plan"],
  title: ({ plan: data }) => data.value.title,
  facts: (loaded, gaps) => ({ plan: planFacts(loaded, gaps) }),
  gaps: planGaps,
};
