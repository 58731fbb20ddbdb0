import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

/** Eight lines of some ninety characters, where the municipality has the section; a page where it has not. */
const longBackground = 8 * 90;
const longLetter = 3000;

export const summaryMissing: Rule = {
  id: "summary-missing",
  title: "Sammanfattning saknas",
  severity: "tip",
  reason:
    "Den som beslutar ska se det viktigaste först, i en sammanfattning när texten är längre än åtta rader (Nackas skrivregler för tjänsteskrivelser).",
  example: {
    wrong: "Tre sidor ärendebeskrivning utan sammanfattning.",
    right: "Sammanfattningen säger på fem rader vad ärendet gäller.",
  },
  find: ({ register, case: kase, passages }: Reading) => {
    const { required, sections } = register.papers.letter;
    if (kase.summary !== null || required.includes("summary")) return [];
    const hasSection = sections.some(({ section }) => section === "summary");
    const isLong = (hasSection && kase.background.length > longBackground) || lengthOf(passages) > longLetter;
    if (!isLong) return [];
    const where = hasSection ? "" : " Mallen i register.yaml behöver då avsnittet ”summary”.";
    return [
      remarkAt("case.summary", {
        message: "Sammanfattning saknas, fast ärendet är långt.",
        hint: `Säg med några meningar vad ärendet gäller, vad som har hänt och varför.${where}`,
      }),
    ];
  },
};

function lengthOf(passages: readonly Passage[]): number {
  return passages
    .filter(({ section }) => section === "background" || section === "followUp")
    .reduce((sum, { text }) => sum + text.length, 0);
}
