import type { Case } from "../case/case.ts";
import type { Gap } from "../case/gap.ts";
import type { Plan } from "../case/plan.ts";
import type { Register } from "../case/register.ts";
import type { Lists } from "../lists/lists.ts";
import type { Passage } from "./passage.ts";

/** Everything that the rules read. */
export interface Reading {
  readonly register: Register;
  readonly case: Case;
  readonly plan: Plan;
  /** Every text that a reader meets, in reading order: first the letter's, then the plan's. */
  readonly passages: readonly Passage[];
  readonly lists: Lists;
  /** What a final paper must have and the data lacks. */
  readonly gaps: readonly Gap[];
  /** The case of the year before, where there is one. */
  readonly lastYear: { readonly case: Case; readonly plan: Plan } | null;
  /**
   * Words that the dictionary does not know, as they stand, with what was probably meant: no words where the word is rather
   * new, foreign or a name. Null when spelling is not checked.
   */
  readonly misspelt: ReadonlyMap<string, readonly string[]> | null;
  /** Words that stand apart, as they stand, and the right word that they are together. Empty when spelling is not checked. */
  readonly joined: ReadonlyMap<string, string>;
}
