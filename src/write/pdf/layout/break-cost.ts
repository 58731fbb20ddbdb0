/**
 * What a page break costs. The paginator takes the cheapest break of those that fit, counting the empty space that it
 * leaves: a page left empty by a tenth costs 4, by a third 44, by half 100. So a cost of 24 is worth a quarter page.
 */
export const BREAK_COST = {
  /** Between two blocks. */
  free: 0,
  /** Within a paragraph, two lines on either side. */
  insideParagraph: 2,
  betweenListItems: 3,
  /** A single item of a list parted from the others. */
  loneListItem: 30,
  /** A list parted from the paragraph that introduces it. */
  beforeList: 30,
  /** Within a goal, between two activities. */
  insideGoal: 24,
  /** Within a goal, leaving one activity of it alone. */
  loneActivity: 34,
  insideProposal: 60,
  /** What comes after fills only a few lines of the last page. */
  shortEnd: 300,
  /** A single row of a table at the top of its last page. */
  loneLastRow: 800,
  beforeSignatures: 1500,
  /** One line of a paragraph alone. */
  widow: 2000,
  /** A single row of a table at the foot of a page. */
  loneFirstRow: 3000,
  beforeRecipients: 5000,
  /** Heading and what it heads, caption and table, term and description: only where nothing else fits on a page. */
  never: 20_000,
} as const;

/** @param empty share of the page left empty, 0–1 */
export function emptinessCost(empty: number): number {
  return 400 * empty * empty;
}

/** Before an item of a list of so many; the first is parted from nothing within the list. */
export function listBreakCost(index: number, count: number): number {
  if (index === 0) return BREAK_COST.free;
  return index === 1 || index === count - 1 ? BREAK_COST.loneListItem : BREAK_COST.betweenListItems;
}
