import type { Place, Problem } from "../problem.ts";

/** What a rule found, with the place in the data file. `code` is the rule's id. */
export interface Finding extends Problem {
  readonly path: string;
  readonly place?: Place;
  readonly hint: string;
  /** The rule's title, as a heading. */
  readonly title: string;
  /** The words concerned, as they stand on paper; null where something is missing. */
  readonly words: string | null;
  /** Which of equal words in the field it is, from 0. */
  readonly occurrence: number;
  /** What could stand there instead of the words. */
  readonly replacement?: string;
  /** What the place is called on paper: “Ärendebeskrivning”. */
  readonly section: string;
}
