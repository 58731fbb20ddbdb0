import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";
import type { PrintedPage } from "../printed-page.ts";
import { remarkOnPage } from "./page-remark.ts";

export const strandedHeading: PaperRule = {
  id: "stranded-heading",
  title: "Rubrik ensam längst ned på sidan",
  severity: "warning",
  reason:
    "En rubrik som står skild från det den rubricerar vilseleder den som bläddrar i handlingarna (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: { wrong: "Rubriken längst ned, texten på nästa sida", right: "Rubriken på samma sida som texten" },
  find: (paper) => paper.pages.flatMap((page, index) => remarksOn(paper, page, paper.pages[index + 1])),
};

function remarksOn(paper: FinishedPaper, page: PrintedPage, next: PrintedPage | undefined): readonly PaperRemark[] {
  const last = page.blocks.at(-1);
  // A heading that nothing follows is an empty section, which is another rule's.
  if (next?.part !== page.part || (last?.kind !== "heading" && last?.kind !== "caption")) return [];
  const what = last.kind === "heading" ? "rubriken" : "tabellens rubrik";
  const message = `${what} ”${last.text}” står längst ned och det som hör till den på nästa sida.`;
  return [remarkOnPage(paper, page, { message, hint: "Korta eller utöka texten på sidan så att rubriken flyttas." })];
}
