import type { PrintedPage } from "./printed-page.ts";

/** A paper when it is done: what a reader of its files finds, and how its pages look. */
export interface FinishedPaper {
  /** The files' name without ending: `plan`. */
  readonly name: string;
  /** One a file that was built, read back from its bytes. */
  readonly texts: readonly FinishedText[];
  /** The PDF's pages; none where no PDF was built. */
  readonly pages: readonly PrintedPage[];
  /** Headings of columns in which no cell may be empty. */
  readonly requiredColumns: readonly string[];
  /** Words of the municipality's own templates that should have been replaced. */
  readonly placeholders: readonly string[];
  /** The heading above those whom the decision is sent to; null where there is none. */
  readonly recipientsHeading: string | null;
}

/** The text of a finished file, block by block, in reading order. */
export interface FinishedText {
  /** `plan.docx` */
  readonly file: string;
  readonly blocks: readonly FinishedBlock[];
}

export type FinishedBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** A cell of a table's body; `column` is the heading above it. */
  | { readonly kind: "cell"; readonly text: string; readonly column: string | null }
  /** Running headers and footers, and other words that a format repeats. */
  | { readonly kind: "running"; readonly text: string }
  /** A picture; its words are those that stand in its place. */
  | { readonly kind: "picture"; readonly text: string }
  /** What the file says of itself: its title. */
  | { readonly kind: "property"; readonly text: string }
  /** A letter or an appendix begins. */
  | { readonly kind: "part" };

/** A block that holds words. */
export type WordedBlock = Exclude<FinishedBlock, { readonly kind: "part" }>;
