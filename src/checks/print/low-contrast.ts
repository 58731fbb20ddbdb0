import type { PaperRule } from "../paper-rule.ts";
import type { PrintedLook } from "../printed-page.ts";
import { contrast } from "./contrast.ts";
import { firstLooks } from "./first-looks.ts";
import { firstWords, remarkOnPage, swedishNumber } from "./page-remark.ts";

const LEAST = 4.5;
/** WCAG 1.4.3: large text, from 18 points, or from 14 where it is bold as headings are. */
const LEAST_FOR_LARGE = 3;
const LARGE_PT = 14;

export const lowContrast: PaperRule = {
  id: "low-contrast",
  title: "För svag kontrast",
  severity: "warning",
  reason:
    "Text ska ha kontrasten 4,5:1 mot bakgrunden, stor text 3:1, för att alla ska kunna läsa den (lag 2018:1937, EN 301 549 10.1.4.3).",
  example: { wrong: "Ljusgrå text (#999999) på vitt", right: "Mörkgrå text (#4d4d4d) på vitt" },
  find: (paper) =>
    firstLooks(paper, isWeak, ({ colour, background }) => `${colour} ${background}`).map(({ page, look }) =>
      remarkOnPage(paper, page, {
        message: `”${firstWords(look.text)}” har kontrasten ${swedishNumber(ratioOf(look), 2)}:1 (${look.colour} på ${look.background}); minst ${swedishNumber(leastFor(look), 1)}:1 behövs.`,
        hint: "Välj en mörkare textfärg eller en ljusare bakgrund under colours i theme.yaml.",
      }),
    ),
};

function isWeak(look: PrintedLook): boolean {
  return ratioOf(look) < leastFor(look);
}

function ratioOf({ colour, background }: PrintedLook): number {
  return contrast(colour, background);
}

function leastFor({ sizePt }: PrintedLook): number {
  return sizePt >= LARGE_PT ? LEAST_FOR_LARGE : LEAST;
}
