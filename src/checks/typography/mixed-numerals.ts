import { withCapital } from "../../swedish/capital.ts";
import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const mixedNumerals: Rule = {
  id: "mixed-numerals",
  title: "Samma sak räknad med både siffror och bokstäver",
  severity: "tip",
  reason: "Tal upp till tolv skrivs helst med bokstäver, och på samma sätt genom hela texten (Svenska skrivregler).",
  example: { wrong: "7 skolor deltog, och fyra skolor väntar.", right: "Sju skolor deltog, och fyra skolor väntar." },
  find: ({ passages }) => passages.filter(({ role }) => role === "prose" || role === "cell").flatMap(remarksIn),
};

const letters = ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
const first = 2;

// What is measured goes with digits: 5 procent, 2 timmar; so do larger numbers in the same sentence, and sums.
const measures =
  /^(?:procent|promille|kronor|kr|miljon|miljoner|miljard|miljarder|meter|kilometer|mil|grader|timmar|minuter|sekunder|dygn|dagar|veckor|månader|år|åren|gånger|stycken|poäng|och|eller|till|av|i|på|som)$/u;
const inDigits = latin(/(?<![\p{L}\p{N}.,:/§–+-]|\p{N}[ \u00a0])([2-9]|1[0-2])[ \u00a0](\p{Ll}{3,})(?![\p{L}-])/gu);
const inLetters = latin(
  new RegExp(
    `(?<![\\p{L}-])(${letters.join("|")})[ \\u00a0](?:\\p{Ll}{2,}a[ \\u00a0])?(\\p{Ll}{3,})(?![\\p{L}-])`,
    "giu",
  ),
);
const large = latin(/(?<![\p{L}\p{N}.,:/–-])(?:1[3-9]|[2-9]\d|[1-9]\d{2})(?![\p{N}.,:/–-]*\p{N})/u);

function remarksIn(passage: Passage): readonly Remark[] {
  const digits = matchesIn(passage, inDigits);
  if (digits.length === 0 || large.test(passage.text)) return [];
  const written = new Map(matchesIn(passage, inLetters).map((match) => [match[2], match[0]]));
  return digits.flatMap((match) => {
    const [words, count = "", noun = ""] = match;
    const other = written.get(noun);
    if (other === undefined || measures.test(noun)) return [];
    const replacement = `${letters[Number(count) - first]} ${noun}`;
    return [
      remarkOn(passage, match.index, words, {
        message: `Här står ”${words}” med siffra, men ”${other}” med bokstäver.`,
        hint: `Välj ett sätt, till exempel ”${replacement}”.`,
        replacement: isStart(passage.text, match.index) ? withCapital(replacement) : replacement,
      }),
    ];
  });
}

function isStart(text: string, at: number): boolean {
  return /(?:^|[.!?]\s|\n)$/u.test(text.slice(Math.max(0, at - 2), at));
}
