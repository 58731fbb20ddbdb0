import type { FinishedBlock, FinishedText } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";

export const emptySection: PaperRule = {
  id: "empty-section",
  title: "Tomt avsnitt",
  severity: "error",
  reason:
    "En rubrik utan text under sig lovar något som inte står där, och leder fel i innehållsförteckning och uppläsning (EN 301 549 10.2.4.6, rubriker och etiketter).",
  example: { wrong: "Finansiering (och sedan nästa rubrik)", right: "Finansiering: Åtgärderna ryms inom budget." },
  find: ({ texts }) => texts.flatMap(remarksIn),
};

function remarksIn({ file, blocks }: FinishedText): readonly PaperRemark[] {
  const flow = blocks.filter(fills);
  return flow.flatMap((block, index) => {
    if (block.kind !== "heading" || !isEmpty(block.level, flow[index + 1])) return [];
    const message = `Avsnittet ”${block.text}” är tomt.`;
    return [{ file, message, hint: "Skriv texten, eller ta bort rubriken." }];
  });
}

/** What stands beside the text does not fill a section, nor does a heading without words end one. */
function fills(block: FinishedBlock): boolean {
  if (block.kind === "heading") return block.text !== "";
  return block.kind !== "running" && block.kind !== "property";
}

function isEmpty(level: number, next: FinishedBlock | undefined): boolean {
  if (next === undefined || next.kind === "part") return true;
  // A title may be set as two headings of the highest level.
  return next.kind === "heading" && next.level <= level && level > 1;
}
