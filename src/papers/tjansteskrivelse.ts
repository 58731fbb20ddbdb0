import { letterFacts } from "./letter-facts.ts";
import { letterGaps } from "./letter-gaps.ts";
import type { Paper } from "./paper.ts";

/** The letter to the board. */
export const tjansteskrivelse: Paper = {
  name: "tjansteskrivelse",
  template: "tjansteskrivelse",
  description: "skrivelsen till styrelsen",
  shows: ["case"],
  title: ({ case: kase }) => kase.value.title,
  facts: (loaded, gaps) => ({ letter: letterFacts(loaded, gaps) }),
  gaps: letterGaps,
};
