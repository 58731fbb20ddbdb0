import type { FinishedPaper } from "../finished-paper.ts";
import type { PaperRemark, PaperRule } from "../paper-rule.ts";
import { remarksOnWords } from "./remarks-on-words.ts";
import { wordedBlocks } from "./worded-blocks.ts";

const missing = /\[[^\][]{1,80} saknas\]|\[inte ifylld\]/g;
/** Standing alone, or before the title in a header, or above a page; a sentence may speak of a draft. */
const draft = /^(?:UTKAST(?=$|\s*[·:–—-])|Utkast Uppgifter saknas)/u;

export const draftMark: PaperRule = {
  id: "draft-mark",
  title: "Utkastets märken står kvar",
  severity: "error",
  reason:
    "Ett färdigt papper får inte vara märkt som utkast eller säga att uppgifter saknas (det som build --final lovar).",
  example: { wrong: "Diarienummer: [Diarienummer saknas]", right: "Diarienummer: KS 2025/0412" },
  find: (paper) => [
    ...draftMarks(paper),
    ...remarksOnWords(paper, missing, {
      message: (mark) => `Märket ”${mark}” står kvar i papperet.`,
      hint: "Fyll i uppgiften, eller ta bort märket ur mallen.",
    }),
  ],
};

function draftMarks(paper: FinishedPaper): readonly PaperRemark[] {
  return wordedBlocks(paper)
    .filter(({ block }) => block.kind !== "cell" && draft.test(block.text))
    .map(({ file }) => ({
      file,
      message: "Papperet är märkt ”UTKAST”.",
      hint: "Fyll i det som saknas, eller ta bort märket ur mallen.",
    }));
}
