import { endsInAbbreviation } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { lastWord } from "./lines.ts";

export const fullStopInHeading: Rule = {
  id: "full-stop-in-heading",
  title: "Punkt i rubrik",
  severity: "tip",
  reason: "En rubrik är kort och har ingen punkt (Myndigheternas skrivregler, Ds 2009:38).",
  example: { wrong: "Trygga platser i centrum.", right: "Trygga platser i centrum" },
  find: ({ passages }) => passages.filter(({ role }) => role === "heading").flatMap(remarksIn),
};

function remarksIn(passage: Passage): readonly Remark[] {
  const [first, second] = sentencesIn(passage);
  if (first !== undefined && second !== undefined) return [twoSentences(passage, first.at + first.text.length)];
  const isStopped = /[^.]\.$/.test(passage.text) && !endsInAbbreviation(passage.text.slice(0, -1));
  return isStopped ? [stopped(passage)] : [];
}

function stopped(passage: Passage): Remark {
  const { text, at } = lastWord({ text: passage.text, at: 0 });
  return remarkOn(passage, at, text, {
    message: `Rubriken slutar med punkt, efter ”${text.slice(0, -1)}”.`,
    hint: "Ta bort punkten.",
    replacement: text.slice(0, -1),
  });
}

function twoSentences(passage: Passage, end: number): Remark {
  const { text, at } = lastWord({ text: passage.text.slice(0, end), at: 0 });
  return remarkOn(passage, at, text, {
    message: `Rubriken är flera meningar; den första slutar med ”${text}”.`,
    hint: "Gör rubriken till en kort fras, och lägg resten i texten.",
  });
}
