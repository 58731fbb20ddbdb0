import { wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const twoActivitiesInOneCell: Rule = {
  id: "two-activities-in-one-cell",
  title: "Två aktiviteter i en cell",
  severity: "tip",
  reason:
    "Varje aktivitet behöver en egen rad för att det ska synas vem som ansvarar för vad (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: { wrong: "Platsbesök Närvaro", right: "Platsbesök. Närvaro. (eller två aktiviteter)" },
  find: (reading) => {
    const common = commonWords(reading.passages);
    const cells = reading.passages.filter(({ path }) => path.endsWith(".how"));
    return cells.flatMap((passage) => remarksIn(passage, common, reading));
  },
};

const mostWords = 6;

/** Words that somewhere in the case stand with a small letter, and so are no names. */
function commonWords(passages: Reading["passages"]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ text }) => text.match(/(?<![A-Za-zÀ-ÿ-])[a-zß-ÿ]{4,}(?![A-Za-zÀ-ÿ-])/gu) ?? []));
}

function remarksIn(passage: Passage, common: ReadonlySet<string>, { lists }: Reading): readonly Remark[] {
  const { text } = passage;
  const words = wordsOf(text);
  // Whole sentences, lists and lines of their own hold what belongs together.
  if (words.length > mostWords || /[.!?:;,()”"\n–]/u.test(text)) return [];
  if (words.some((word) => lists.names.small.includes(word.text))) return [];
  return words.flatMap(({ text: word, at }, index) => {
    const before = words[index - 1];
    if (before === undefined || !/^[A-ZÀ-Þ][a-zß-ÿ]{3,}$/u.test(word)) return [];
    if (!common.has(word.toLowerCase()) || /^[A-ZÀ-Þ]/u.test(words[index + 1]?.text ?? "")) return [];
    return startsSomethingNew(before.text, index, lists) && text.slice(before.at + before.text.length, at) === " "
      ? [remark(passage, before.text, word)]
      : [];
  });
}

/** Not after a verb (“Starta Trygghetsgruppen”), a genitive, a name or a word that a name follows (“projekt Närvaro”). */
function startsSomethingNew(before: string, index: number, { names }: Reading["lists"]): boolean {
  const lower = before.toLowerCase();
  const isName = index > 1 && /^[A-ZÀ-Þ]/u.test(before);
  const isGenitive = /(?:[ae]ns|ets|nas|ars|ers|ors)$/.test(lower) || (index === 1 && lower.endsWith("s"));
  return !isName && !isGenitive && !lower.endsWith("a") && !names.introducing.includes(lower);
}

function remark(passage: Passage, before: string, after: string): Remark {
  return remarkOn(passage, 0, passage.text, {
    message: `Är ”${after}” en aktivitet för sig? Det står direkt efter ”${before}”, med stor bokstav.`,
    hint: "Dela cellen i två aktiviteter med varsin ansvarig, eller skriv ihop orden till en mening.",
  });
}
