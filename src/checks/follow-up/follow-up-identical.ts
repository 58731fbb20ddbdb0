import type { Case } from "../../case/case.ts";
import { paragraphsOf } from "../../prose/read-prose.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const followUpIdentical: Rule = {
  id: "follow-up-identical",
  title: "Uppföljningen är densamma som förra året",
  severity: "warning",
  reason:
    "Ett stycke som är ordagrant lika i fjol säger inget om det år som gått (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Samma stycke som i förra årets skrivelse.",
    right: "Ett stycke om vad som hände det år som uppföljningen gäller.",
  },
  find: remarks,
};

/** Shorter paragraphs, such as “Åtgärden genomfördes.”, may well be the same. */
const shortest = 60;

function remarks({ lastYear, passages }: Reading): readonly Remark[] {
  if (lastYear === null) return [];
  const before = new Set(textsOf(lastYear.case).flatMap(paragraphsOf).map(normal));
  const texts = passages.filter(({ path, role }) => role === "prose" && path.startsWith("case.followUp."));
  return texts.flatMap((passage) => {
    let at = 0;
    return passage.text.split("\n").flatMap((paragraph) => {
      const start = at;
      at += paragraph.length + 1;
      if (paragraph.length < shortest || !before.has(normal(paragraph))) return [];
      return [
        remarkOn(passage, start, paragraph, {
          message: "Stycket är ordagrant detsamma som i förra årets skrivelse.",
          hint: "Skriv vad som har hänt sedan dess, eller att läget är oförändrat och varför.",
        }),
      ];
    });
  });
}

function textsOf({ followUp, background }: Case): readonly string[] {
  const goals = (followUp?.areas ?? []).flatMap((area) => area.goals.map(({ text }) => text));
  return [background, followUp?.introduction ?? "", ...goals];
}

/** Without what typing changes: capitals, spaces, kinds of dashes and quotation marks. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ÿ0-9]+/gu, " ")
    .trim();
}
