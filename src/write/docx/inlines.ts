import type { ParagraphChild } from "docx";
import { InternalHyperlink, PageNumber, TextRun } from "docx";

import type { Inline, Link, Text } from "../../document/node.ts";
import type { Problem } from "../../problem.ts";
import type { CharacterStyle } from "./character-styles.ts";
import { commentEnd, commentStart } from "./comment-range.ts";
import { externalLink } from "./docx-internals.ts";
import type { LinkBook } from "./link-book.ts";
import { setWords } from "./set-words.ts";
import type { Writing } from "./writing.ts";

/** The line that inline nodes become: runs for Word, and the words as they were set. */
export interface Line {
  readonly runs: readonly ParagraphChild[];
  readonly words: string;
}

/** Where the inlines stand and what they may refer to. */
export interface LineContext {
  readonly writing: Pick<Writing, "bookmarks" | "problems" | "notes">;
  /** The addresses of the part of the file that the line stands in. */
  readonly links: LinkBook;
  /** The paragraph's style is bold: Word's bold within bold is not bold (ISO 29500-1 17.7.3). */
  readonly bold: boolean;
  /** The style of words that have no other, null for the paragraph's own. */
  readonly plain: CharacterStyle | null;
  /** How many letters go on a line; null where lines are long. */
  readonly letters: number | null;
}

interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
  readonly gap: boolean;
}
const NO_MARKS: Marks = { strong: false, emphasis: false, link: false, gap: false };

export function writeLine(inlines: readonly Inline[], context: LineContext): Line {
  const words: string[] = [];
  const runs = runsOf(inlines, NO_MARKS, context, words);
  return { runs, words: words.join("") };
}

function runsOf(inlines: readonly Inline[], marks: Marks, context: LineContext, words: string[]): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let texts: Text[] = [];
  const flush = () => {
    runs.push(...textRuns(texts, marks, context, words));
    texts = [];
  };
  for (const inline of inlines) {
    if (inline.type === "text") {
      texts.push(inline);
      continue;
    }
    flush();
    runs.push(...inlineRuns(inline, marks, context, words));
  }
  flush();
  return runs;
}

function inlineRuns(
  inline: Exclude<Inline, { type: "text" }>,
  marks: Marks,
  context: LineContext,
  words: string[],
): readonly ParagraphChild[] {
  switch (inline.type) {
    case "emphasis":
      return runsOf(inline.children, { ...marks, emphasis: true }, context, words);
    case "strong":
      return runsOf(inline.children, { ...marks, strong: true }, context, words);
    case "gap":
      return runsOf(inline.children, { ...marks, gap: true }, context, words);
    case "abbreviation":
      return runsOf(inline.children, marks, context, words);
    case "link":
      return linkRuns(inline, marks, context, words);
    case "break":
      words.push(" ");
      return [new TextRun({ break: 1 })];
    case "pageNumber":
      return [new TextRun({ children: [PageNumber.CURRENT] })];
    case "pageCount":
      return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
  }
}

/** Neighbouring texts as one run, or as one each where notes begin and end between them. */
function textRuns(
  texts: readonly Text[],
  marks: Marks,
  context: LineContext,
  words: string[],
): readonly ParagraphChild[] {
  const value = texts.map((text) => text.value).join("");
  const whole = setWords(value, context.letters);
  if (whole !== "") words.push(whole);
  const style = characterStyle(marks, context);
  if (texts.every(({ notes }) => notes === undefined)) return textRun(whole, style);
  let passed = 0;
  let start = 0;
  return texts.flatMap((text) => {
    passed += text.value.length;
    // The words are set as those of the paper itself, so that a note changes no line break.
    const end = setWords(value.slice(0, passed), context.letters).length;
    const run = textRun(whole.slice(start, end), style);
    start = end;
    const edges = context.writing.notes(text);
    return [...edges.begin.map(commentStart), ...run, ...edges.end.toReversed().flatMap(commentEnd)];
  });
}

function textRun(text: string, style: CharacterStyle | null): readonly TextRun[] {
  if (text === "") return [];
  return [new TextRun(style === null ? { text } : { text, style })];
}

/** A run has one style; a gap must be seen whatever else the words are. */
function characterStyle(marks: Marks, { bold, plain }: LineContext): CharacterStyle | null {
  const strong = marks.strong && !bold;
  if (marks.gap) return "Gap";
  if (marks.link) return "Hyperlink";
  if (strong && marks.emphasis) return "StrongEmphasis";
  if (strong) return "Strong";
  return marks.emphasis ? "Emphasis" : plain;
}

function linkRuns(link: Link, marks: Marks, context: LineContext, words: string[]): readonly ParagraphChild[] {
  if (!link.target.startsWith("#")) {
    const children = runsOf(link.children, { ...marks, link: true }, context, words);
    return [externalLink(context.links.relationId(link.target), children)];
  }
  const anchor = context.writing.bookmarks.get(link.target.slice(1));
  if (anchor === undefined) {
    context.writing.problems.push(linkWithoutTarget(link));
    return runsOf(link.children, marks, context, words);
  }
  return [new InternalHyperlink({ anchor, children: runsOf(link.children, { ...marks, link: true }, context, words) })];
}

function linkWithoutTarget(link: Link): Problem {
  return {
    code: "link-without-target",
    severity: "warning",
    message: `Länken till ”${link.target}” leder ingenstans i dokumentet och skrevs som vanlig text.`,
    hint: "Rätta länkens mål, eller ge rubriken, avsnittet eller tabellen det id som länken nämner.",
  };
}
