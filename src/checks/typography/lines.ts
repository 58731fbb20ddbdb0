import { latin } from "../../swedish/latin.ts";
import type { Passage } from "../passage.ts";

/** A paragraph or list item of a passage. */
export interface Line {
  readonly text: string;
  /** Where it starts in the passage's text. */
  readonly at: number;
}

/** The paragraphs and list items of a passage. */
export function linesOf({ text }: Pick<Passage, "text">): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line.trimEnd(), at };
  });
}

/** Whether a line ends as a sentence may: with a mark, or with one inside a bracket or quotation. */
export function hasEndMark(line: string): boolean {
  return /[.!?…][)\]”"’']*$/u.test(line.slice(-8));
}

const open = latin(/(?:[\p{L}\p{N}%§]|\p{L}\))$/u);

/** Whether a line ends so that a full stop may be missing: with a word, a number or a bracket, not with “:” or “,”. */
export function endsOpen(line: string): boolean {
  return open.test(line.slice(-2));
}

/** The last word of a line, and where it starts in the passage. */
export function lastWord({ text, at }: Line): Line {
  const [word = text] = /\S{1,80}$/u.exec(text.slice(-80)) ?? [];
  return { text: word, at: at + text.length - word.length };
}
