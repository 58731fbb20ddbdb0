import type { PaperRule } from "../paper-rule.ts";
import type { PrintedLook } from "../printed-page.ts";
import { firstLooks } from "./first-looks.ts";
import { firstWords, remarkOnPage, swedishNumber } from "./page-remark.ts";

const LEAST_PT = 9;

export const smallText: PaperRule = {
  id: "small-text",
  title: "Text mindre än 9 punkter",
  severity: "warning",
  reason:
    "Text under 9 punkter går inte att läsa på papper för många äldre och synsvaga (språklagen 2009:600, 11 §: enkelt, också till formen).",
  example: { wrong: "Sidfot i 7 punkter", right: "Sidfot i 9 punkter" },
  find: (paper) =>
    firstLooks(paper, isSmall, ({ sizePt }) => String(sizePt)).map(({ page, look: { sizePt, text } }) =>
      remarkOnPage(paper, page, {
        message: `”${firstWords(text)}” är satt i ${swedishNumber(sizePt, 1)} punkter; minst ${LEAST_PT} behövs.`,
        hint: "Öka sizePt för den rollen i theme.yaml.",
      }),
    ),
};

function isSmall({ sizePt }: PrintedLook): boolean {
  return sizePt < LEAST_PT;
}
