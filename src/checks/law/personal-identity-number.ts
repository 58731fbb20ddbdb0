import type { Passage } from "../passage.ts";
import { matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const personalIdentityNumber: Rule = {
  id: "personal-identity-number",
  title: "Personnummer",
  severity: "error",
  reason: "Ett personnummer ska inte publiceras (dataskyddslagen 2018:218, 3 kap. 10 §).",
  example: { wrong: "Ärendet gäller 19121212-1212.", right: "Ärendet gäller en person." },
  find: ({ passages }) => passages.flatMap((passage) => (/\d{4}/.test(passage.text) ? remarksIn(passage) : [])),
};

// Ten digits without a hyphen could be a telephone number; twelve are a date of birth and four more.
const number =
  /(?<![\d+-])(?:((?:19|20)\d\d|\d\d)(\d\d)(\d\d)[ \u00a0]?[-+–]|((?:19|20)\d\d)(\d\d)(\d\d))[ \u00a0]?(\d{4})(?![\d-])/gu;

function remarksIn(passage: Passage): readonly Remark[] {
  return matchesIn(passage, number).flatMap((match) => {
    const [words, year = match[4] ?? "", month = match[5] ?? "", day = match[6] ?? "", , , , last = ""] = match;
    const isNumber = isDate(Number(month), Number(day)) && hasCheckDigit(year.slice(-2) + month + day + last);
    if (!isNumber) return [];
    return [
      remarkOn(passage, match.index, words, {
        message: "Här står ett personnummer.",
        hint: "Ta bort det, och skriv om så att personen inte pekas ut.",
      }),
    ];
  });
}

/** A co-ordination number has 60 added to the day. An organisation's number has a month of 20 or more. */
function isDate(month: number, day: number): boolean {
  const real = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && real >= 1 && real <= 31;
}

/** Luhn's algorithm, from the left: every other digit is doubled, beginning with the first. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
