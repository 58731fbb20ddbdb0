import type { Lists } from "../../lists/lists.ts";
import { yearsIn } from "../../swedish/years.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const authorityRenamed: Rule = {
  id: "authority-renamed",
  title: "Myndighet som har bytt namn",
  severity: "warning",
  reason:
    "En myndighet kallas vid det namn som den hade den tid som texten handlar om (till exempel heter Datainspektionen Integritetsskyddsmyndigheten sedan den 1 januari 2021).",
  example: {
    wrong: "Datainspektionen gjorde en bedömning under 2024.",
    right: "Integritetsskyddsmyndigheten gjorde en bedömning under 2024.",
  },
  find: (reading) => {
    const authorities = new Map(reading.lists.authorities.map((authority) => [authority.old, authority]));
    const names = [...authorities.keys()].sort((first, second) => second.length - first.length);
    const pattern = new RegExp(`(?<![A-Za-zÀ-ÿ-])(${names.join("|")})s?(?![A-Za-zÀ-ÿ-])`, "giu");
    const known = new Map([...authorities].map(([name, authority]) => [name.toLowerCase(), authority]));
    return reading.passages.flatMap((passage) => remarksIn(passage, reading, pattern, known));
  },
};

type Authority = Lists["authorities"][number];

// The sentence itself says that the name is old.
const historical =
  /tidigare|dåvarande|f\.d\.|före detta|förutvarande|numera|nuvarande|då hette|hette då|byt(?:te|er|t) namn|namnbyte|ombilda|uppg(?:ick|år|ått) i|ersatt/iu;

function remarksIn(
  passage: Passage,
  reading: Reading,
  pattern: RegExp,
  authorities: ReadonlyMap<string, Authority>,
): readonly Remark[] {
  // A title of a document keeps the name that stands on it.
  if (passage.role === "name" || passage.text.search(pattern) < 0) return [];
  const told = toldDay(passage, reading);
  return sentencesIn(passage).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((match): readonly Remark[] => {
      const authority = authorities.get((match[1] ?? "").toLowerCase());
      if (authority === undefined || authority.from > told || isOfOldDays(sentence.text, authority)) return [];
      return [remark(passage, sentence.at + match.index, match[0], authority)];
    }),
  );
}

/** The first day that the passage may speak of: the year that it follows up, or else the day of the letter. */
function toldDay({ path }: Passage, { case: kase, plan }: Reading): string {
  if (path.startsWith("case.followUp.") && kase.followUp !== null) return `${kase.followUp.year}-01-01`;
  return kase.date ?? `${plan.year}-01-01`;
}

function isOfOldDays(sentence: string, { from, new: newName }: Authority): boolean {
  const year = Number(from.slice(0, 4));
  return historical.test(sentence) || sentence.includes(newName) || yearsIn(sentence).some((one) => one.from < year);
}

function remark(passage: Passage, at: number, words: string, { old, new: newName, from }: Authority): Remark {
  const ending = words.length > old.length ? (newName.endsWith("s") ? "" : "s") : "";
  return remarkOn(passage, at, words, {
    message: `${old} heter ${newName} sedan ${from}.`,
    hint: "Använd det nya namnet, eller skriv dåvarande framför det gamla om texten handlar om tiden före bytet.",
    replacement: `${newName}${ending}`,
  });
}
