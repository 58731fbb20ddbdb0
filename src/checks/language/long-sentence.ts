import { months } from "../../swedish/date.ts";
import { latin } from "../../swedish/latin.ts";
import type { Piece } from "../../swedish/sentences.ts";
import { sentencesIn, wordsIn } from "../passage-words.ts";
import { remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { quotedLawIn } from "./quoted-law.ts";

/** More words than this are hard to take in at one reading. */
const mostWords = 25;
/** In a decision the names of documents and boards make many of the words. */
const mostWordsOfPoint = 40;
/** What a word means, or the nation's goal, is one thought, and often another's wording. */
const mostWordsOfDefinition = 35;
const isDefinition =
  /^(?:Med .{1,80} (?:menas|avses)(?![a-zà-ÿ])|Det (?:övergripande )?nationella .{0,60}målet .{0,60}är att )/;
// “Barn och unga: Barn berörs …”: a heading before its text.
const isLabel = latin(/^(?:[\p{L}-]+ ){0,5}[\p{L}-]+: (?=\p{Lu})/u);
/** So many words of the sentence are quoted. */
const quotedWords = 5;

export const longSentence: Rule = {
  id: "long-sentence",
  title: "Lång mening",
  severity: "tip",
  reason: "Meningar på mer än 25 ord är svåra att läsa (Myndigheternas skrivregler; språklagen 2009:600, 11 §).",
  example: {
    wrong: "En mening med 40 ord, två bisatser och en uppräkning.",
    right: "En mening. En till, med det som följer.",
  },
  find: ({ passages }) =>
    passages
      .filter(({ role }) => role === "prose" || role === "cell")
      .flatMap((passage) =>
        sentencesIn(passage).flatMap((sentence) => {
          const [label = ""] = isLabel.exec(sentence.text) ?? [];
          const words = wordsIn(sentence).filter(({ at }) => at >= label.length);
          const count = countOf(words, sentence.text);
          const isPoint = passage.section === "proposal";
          if (count <= (isPoint ? mostWordsOfPoint : mostIn(sentence)) || quotedLawIn(sentence.text) >= 0) return [];
          const hint = isPoint ? "Dela den i två punkter." : hintFor(sentence.text);
          return [
            remarkOn(passage, sentence.at + label.length, opening(sentence, words, label.length), {
              message: `Meningen har ${count} ord.`,
              hint,
            }),
          ];
        }),
      ),
};

function mostIn({ text }: Piece): number {
  return isDefinition.test(text) ? mostWordsOfDefinition : mostWords;
}

// Two commas or more, each with few words after it, or att-clauses in a row.
const notItem =
  "(?!(?:numera|bland annat|främst|särskilt|på|i|för|av|med|till|under|sedan|som|vilk|där|men|dock|när)(?![a-zà-ÿ]))";
const enumeration = new RegExp(
  `(?:, ${notItem}[^\\s,]+(?: [^\\s,]+){0,4}){2,},? (?:och|samt|eller) |(?:^| )att [^,]{1,150}(?:, att [^,]{1,150}){1,9},? (?:och|samt) att `,
);

function hintFor(sentence: string): string {
  return enumeration.test(sentence)
    ? "Gör uppräkningen till en punktlista, eller dela meningen."
    : "Korta eller dela den: en tanke i varje mening.";
}

const isMonth: ReadonlySet<string> = new Set(months);

/**
 * “3 000 000” is one word to who reads it, and so are “2026–2028”, “1 juli 2026”, “och/eller” and “bl.a.”; a law's number
 * and chapter are none.
 */
function countOf(words: readonly Piece[], text: string): number {
  return words.filter((word, index) => {
    const before = words[index - 1];
    if (/^\d{4}:\d+$/.test(word.text) || /^[ \u00a0](?:kap\.|§)/.test(text.slice(word.at + word.text.length)))
      return false;
    if (before === undefined) return true;
    if (isMonth.has(word.text) && /^\d{1,2}$/.test(before.text)) return false;
    if (/^(?:19|20)\d\d$/.test(word.text) && isMonth.has(before.text)) return false;
    const between = text.slice(before.at + before.text.length, word.at);
    const isGroup = /^\d{3}$/.test(word.text) && /^\d{1,3}$/.test(before.text);
    const isDecimal = between === "," && /\d$/.test(before.text) && /^\d/.test(word.text);
    return !(isDecimal || /^[–/.]$/.test(between) || (isGroup && /^[ \u00a0]$/.test(between)));
  }).length;
}

/** The first words, from a place in the sentence. */
function opening({ text }: Piece, words: readonly Piece[], from: number): string {
  const last = words[quotedWords - 1];
  return last === undefined ? text.slice(from) : text.slice(from, last.at + last.text.length);
}
