import { withCapital, withSmallStart } from "../../swedish/capital.ts";
import type { Passage } from "../passage.ts";
import { sentenceAt } from "../sentence-at.ts";
import type { CapitalAbbreviation } from "./capital-abbreviation.ts";

/** An abbreviation where it stands. */
export interface Use extends CapitalAbbreviation {
  readonly passage: Passage;
}

/** What can stand in an abbreviation's place: “effektiv samordning för trygghet (EST)”; null where that fits no sentence. */
export function wordsInFull(use: Use, long: string | undefined): string | null {
  const { passage, short, word, at } = use;
  if (long === undefined || word !== short || isInBrackets(passage.text, at) || needsOtherForm(use, long)) return null;
  return `${isFirst(use) ? withCapital(long) : long} (${short})`;
}

const organisation =
  "[a-zà-ÿ]{3,}(?:förvaltningen|nämnden|styrelsen|kontoret|enheten|avdelningen|omsorgen|hälsan|tjänsten|verksamheten)";
const smallOrganisation = new RegExp(`(?<![A-Za-zÀ-ÿ-])${organisation}(?![a-zà-ÿ])`, "u");
const namedOrganisation = new RegExp(`^[A-ZÀ-Þ](?:[a-zà-ÿ]*-?(?:, | och | )){0,4}${organisation}$`, "u");

/**
 * The register's long forms as a paper would write them in a sentence: one that writes “kommunstyrelsen” small writes all
 * boards so, and all departments.
 */
export function asWrittenIn(passages: readonly Passage[]): (long: string) => string {
  const writesSmall = passages.some(({ role, text }) => role === "prose" && smallOrganisation.test(text));
  return (long) => (writesSmall && namedOrganisation.test(long) ? withSmallStart(long) : long);
}

// “SSPF arbetet”, “FREDA kortfrågor”: a compound written apart, which the words in full cannot begin.
const beforeOwnNoun = /^ [a-zà-ÿ]{3,}(?:et|en|na|or|erna|arna|ningar|material|arbete)s?(?![a-zà-ÿ])/u;
// “MFA är infört”, “där ÅDT uppgår till 4 000”: the words in full would need another form.
const beforeAgreeing = /^ (?:är|var|blir|blev|har|hade)(?: [a-zà-ÿ]+)? [a-zà-ÿ]+t(?![a-zà-ÿ])/u;
const beforeVerb = /^ [a-zà-ÿ]{2,}r(?![a-zà-ÿ])/u;
const isBareNoun = /^[a-zß-ÿ]+(?<!en|et|an|na)$/u;
// “SSPF, fältverksamheten och gårdarna”: a list within a list, and a list that does something.
const besideList = /^(?:, | och | samt | [a-zà-ÿ]{2,}[rs](?![a-zà-ÿ]))/u;
const reach = 40;

function needsOtherForm({ passage: { text }, at, word }: Use, long: string): boolean {
  const next = text.slice(at + word.length, at + word.length + reach);
  // “i lokala BRÅ”
  const [first = ""] = long.toLowerCase().split(" ");
  const isBegun = text.slice(0, at).toLowerCase().endsWith(` ${first} `);
  return (
    isBegun ||
    beforeOwnNoun.test(next) ||
    beforeAgreeing.test(next) ||
    (isBareNoun.test(long) && beforeVerb.test(next)) ||
    (long.includes(",") && besideList.test(next))
  );
}

function isInBrackets(text: string, at: number): boolean {
  return text.slice(0, at).lastIndexOf("(") > text.slice(0, at).lastIndexOf(")");
}

function isFirst({ passage, at }: Use): boolean {
  return sentenceAt(passage, at)?.at === at;
}
