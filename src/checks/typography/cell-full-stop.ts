import type { Plan } from "../../case/plan.ts";
import { hideAddresses } from "../../swedish/addresses.ts";
import { sentencesOf, wordsOf } from "../../swedish/sentences.ts";
import type { Passage } from "../passage.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { endsOpen, hasEndMark, type Line, lastWord, linesOf } from "./lines.ts";

export const cellFullStop: Rule = {
  id: "cell-full-stop",
  title: "Ömsom punkt, ömsom inte i tabellen",
  severity: "tip",
  reason:
    "I en tabell har antingen alla texter punkt eller ingen: hela meningar har punkt, korta fraser har det inte (Myndigheternas skrivregler).",
  example: { wrong: "Öka närvaron. Fler patruller", right: "Öka närvaron. Fler patruller." },
  find: ({ passages, plan }) => {
    const cells = passages.filter(({ role, section }) => role === "cell" && section === "areas");
    return columnsOf(cells).flatMap((column) => [
      ...(areOpenByHabit(column) ? [] : column.flatMap(halfStopped)),
      ...unevenIn(column, plan),
    ]);
  },
};

/** “Andel nöjda. 76 → 95 %”: where most cells of several parts end so, that is how the column is written. */
function areOpenByHabit(column: readonly Passage[]): boolean {
  const several = column
    .flatMap((passage) => linesOf(passage).at(-1) ?? [])
    .filter(({ text }) => sentencesOf(text).length > 1);
  const open = several.filter(isHalfStopped);
  return open.length > fewestOfAForm && open.length * 3 >= several.length * 2;
}

/** A cell of several sentences of which only the last has no full stop. */
function halfStopped(passage: Passage): readonly Remark[] {
  const last = linesOf(passage).at(-1);
  if (last === undefined || !isHalfStopped(last)) return [];
  const word = lastWord(last);
  return [
    remarkOn(passage, word.at, word.text, {
      message: `Texten har flera meningar, men den sista, som slutar med ”${word.text}”, saknar punkt.`,
      hint: `Skriv ”${word.text}.”.`,
      replacement: `${word.text}.`,
    }),
  ];
}

/** The last of several sentences is open, and no label such as “Ansvarig: Skolan” or “Hög. Beroende av it”. */
function isHalfStopped({ text }: Line): boolean {
  const sentences = sentencesOf(text);
  const isLabel = /\S:\s/.test(sentences.at(-1)?.text ?? "");
  const isGraded = wordsOf(sentences[0]?.text ?? "").length === 1;
  return (
    sentences.length > 1 && !isLabel && !isGraded && endsOpen(hideAddresses(text)) && !/[.!?] \([^()]*\)$/u.test(text)
  );
}

/** The cells of each column, a field of goal or activity, in the plan's order. */
function columnsOf(cells: readonly Passage[]): readonly (readonly Passage[])[] {
  const columns = new Map<string, Passage[]>();
  for (const cell of cells) {
    const field = cell.path.replace(/\.\d+/g, "");
    const column = columns.get(field);
    if (column === undefined) columns.set(field, [cell]);
    else column.push(cell);
  }
  return [...columns.values()];
}

const fewestCells = 6;
const fewestOfAForm = 2;

/** Sentences with full stops among phrases without are as they should be. */
const sentenceToPhrase = 1.7;

/** The mean, in words. */
function lengthOf(cells: readonly Passage[]): number {
  return cells.reduce((sum, { text }) => sum + wordsOf(text).length, 0) / Math.max(1, cells.length);
}

/**
 * One remark a column, at the first cell of the form that is rarer in it. Only cells of one short text are compared, but
 * all are counted: a reader sees them all.
 */
function unevenIn(column: readonly Passage[], plan: Plan): readonly Remark[] {
  const single = column.filter(
    ({ text }) => !text.includes("\n") && sentencesOf(text).length === 1 && wordsOf(text).length > 2,
  );
  const stopped = single.filter(({ text }) => hasEndMark(text));
  const open = single.filter(({ text }) => endsOpen(hideAddresses(text)));
  if (lengthOf(stopped) > lengthOf(open) * sentenceToPhrase) return [];
  if (Math.min(stopped.length, open.length) < fewestOfAForm || stopped.length + open.length < fewestCells) return [];
  const allStopped = column.filter(({ text }) => hasEndMark(text)).length;
  const [first] = allStopped * 2 <= column.length ? stopped : open;
  if (first === undefined) return [];
  const word = lastWord({ text: first.text, at: 0 });
  return [
    remarkOn(first, word.at, word.text, {
      message: `${headingOf(first, plan)} slutar ${allStopped} av ${column.length} texter med punkt, de andra inte.`,
      hint: "Välj ett sätt för hela kolumnen: punkt efter hela meningar, ingen efter korta fraser.",
    }),
  ];
}

function headingOf({ path }: Passage, { columns }: Plan): string {
  const field = `${/activities/.test(path) ? "activity" : "goal"}.${path.slice(path.lastIndexOf(".") + 1)}`;
  const column = columns.find((one) => one.field === field);
  return column === undefined ? "I tabellerna" : `I kolumnen ”${column.heading}”`;
}
