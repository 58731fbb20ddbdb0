import type { FinishedPaper } from "../finished-paper.ts";
import { type PaperRemark, pdfOf } from "../paper-rule.ts";
import type { PrintedPage } from "../printed-page.ts";

/** A remark on a page of a paper's PDF; the message goes on after “Sida 3: ”. */
export function remarkOnPage(
  paper: FinishedPaper,
  { number }: Pick<PrintedPage, "number">,
  { message, hint }: { readonly message: string; readonly hint: string },
): PaperRemark {
  return { file: pdfOf(paper), message: `Sida ${number}: ${message}`, hint };
}

/** A number as it is written in Swedish, with so many decimals at most. */
export function swedishNumber(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  return String(Math.floor(value * factor) / factor).replace(".", ",");
}

/** The first words of a text, to tell it by. */
export function firstWords(text: string): string {
  if (text.length <= 60) return text;
  const end = text.lastIndexOf(" ", 60);
  return `${text.slice(0, end > 0 ? end : 60)} …`;
}
