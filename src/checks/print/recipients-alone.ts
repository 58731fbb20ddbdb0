import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRule } from "../paper-rule.ts";
import { plain } from "../plain.ts";
import type { PrintedPage } from "../printed-page.ts";
import { remarkOnPage } from "./page-remark.ts";

export const recipientsAlone: PaperRule = {
  id: "recipients-alone",
  title: "Mottagarna ensamma på en sida",
  severity: "warning",
  reason:
    "En sida som bara säger vart beslutet skickas kommer lätt bort från beslutet som den hör till (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: {
    wrong: "Sista sidan har bara ”Beslutet skickas till”",
    right: "”Beslutet skickas till” står efter underskrifterna",
  },
  find: (paper) =>
    paper.pages
      .filter((page, index) => hasRecipientsOnly(paper, page, paper.pages[index - 1]))
      .map((page) =>
        remarkOnPage(paper, page, {
          message: `sidan har bara ”${paper.recipientsHeading}” och mottagarna.`,
          hint: "Korta texten före, eller låt underskrifterna följa med.",
        }),
      ),
};

/** Whether nothing stands on a page but the recipients of the decision, parted from the letter before it. */
export function hasRecipientsOnly(
  { recipientsHeading }: FinishedPaper,
  { part, blocks }: PrintedPage,
  before: PrintedPage | undefined,
): boolean {
  const [first, ...rest] = blocks;
  if (recipientsHeading === null || before?.part !== part || first?.kind !== "heading") return false;
  return plain(first.text) === plain(recipientsHeading) && rest.every(({ kind }) => kind === "text");
}
