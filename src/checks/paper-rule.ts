import type { FinishedPaper } from "./finished-paper.ts";
import type { About } from "./rule.ts";

/** A rule that reads a finished paper, before it leaves. Pure: the same paper gives the same remarks. */
export interface PaperRule extends About {
  readonly find: (paper: FinishedPaper) => readonly PaperRemark[];
}

/** What a rule has to say of a finished file. */
export interface PaperRemark {
  /** `plan.pdf` */
  readonly file: string;
  /** One Swedish sentence: what is wrong, and on which page where there are pages. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

/** The name of the paper's PDF, to which its pages belong. */
export function pdfOf({ name }: FinishedPaper): string {
  return `${name}.pdf`;
}
