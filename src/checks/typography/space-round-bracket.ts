import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";
import { after, before, matchesIn } from "../pattern-remarks.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const spaceRoundBracket: Rule = {
  id: "space-round-bracket",
  title: "Mellanrum vid parentes",
  severity: "warning",
  reason: "Parentesen har mellanrum utanför och inget innanför (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "samverkan(EST) och ( varje vecka ) möten", right: "samverkan (EST) och (varje vecka) möten" },
  find: ({ passages }) => passages.flatMap((passage) => (/[()]/.test(passage.text) ? remarksIn(passage) : [])),
};

const bracket = /\(([^()\n]{1,300})\)/gu;
const wordBefore = latin(/[\p{L}\p{N}-]{1,60}$/u);
const word = latin(/\p{L}{2}$|\p{L}.*\d$/u);
const startsWord = latin(/^[\p{L}”"]/u);
const ending = latin(/^[\p{Ll}-]{1,6}$/u);
const wordAfter = latin(/^\p{L}[\p{L}\p{N}-]{0,60}/u);

function remarksIn(passage: Passage): readonly Remark[] {
  return matchesIn(passage, bracket).flatMap((match) => [
    ...inside(passage, match),
    ...outsideBefore(passage, match),
    ...outsideAfter(passage, match),
  ]);
}

function inside(passage: Passage, match: RegExpExecArray): readonly Remark[] {
  const [, content = ""] = match;
  const trimmed = content.trim();
  if (trimmed === "" || trimmed === content) return [];
  const words = passage.text.slice(match.index, match.index + match[0].length);
  return [remark(passage, match.index, words, `(${words.slice(1, -1).trim()})`)];
}

/** “FUT(felaktiga”, but not “kommun(er)”, “f(x)” or “6(e)”. */
function outsideBefore(passage: Passage, match: RegExpExecArray): readonly Remark[] {
  const [left = ""] = wordBefore.exec(before(match).slice(-60)) ?? [];
  const [, content = ""] = match;
  const [right = ""] = /^\S*/.exec(content) ?? [];
  const isWord = word.test(left);
  if (!isWord || !startsWord.test(content) || isEnding(content)) return [];
  const isWhole = right === content;
  const opened = `(${right}${isWhole ? ")" : ""}`;
  return [remark(passage, match.index - left.length, `${left}${opened}`, `${left} ${opened}`)];
}

/** A part of a word: an ending, as in “kommun(er)”. */
function isEnding(content: string): boolean {
  return ending.test(content);
}

/** “(Trygga platser)och”, but not “(barn)perspektiv”, “1)text” or “(EST)-möte”. */
function outsideAfter(passage: Passage, match: RegExpExecArray): readonly Remark[] {
  const [right = ""] = wordAfter.exec(after(match).slice(0, 60)) ?? [];
  const [words, content = ""] = match;
  if (right === "" || !/\s/.test(content.trim())) return [];
  const [last = ""] = /\S*$/.exec(words) ?? [];
  return [remark(passage, match.index + words.length - last.length, `${last}${right}`, `${last} ${right}`)];
}

function remark(passage: Passage, at: number, words: string, replacement: string): Remark {
  return remarkOn(passage, at, words, {
    message: `Mellanrummet vid parentesen i ”${words}” är fel.`,
    hint: `Skriv ”${replacement}”.`,
    replacement,
  });
}
