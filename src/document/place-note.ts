import { type ContentText, contentTexts } from "./content-texts.ts";
import { findWords, type Letters, lettersOf, type Stretch } from "./find-words.ts";
import type { Document, PartRole } from "./node.ts";

/** What a note concerns, told by the data. */
export interface NotePlace {
  /** The data path, as in `case.proposal.0`; null where the paper as a whole is meant. */
  readonly path: string | null;
  /** The words, as the field's plain text has them; null where something is missing. */
  readonly words: string | null;
  /** Which of equal words in the field, from 0. */
  readonly occurrence: number;
}

/** Finds the words of a paper that a note is to stand on: never none. Made once a paper, it looks each place up. */
export type PlaceNote = (place: NotePlace) => readonly Stretch[];

/** Whose title stands for a data file where nothing nearer does. */
const partOf: Readonly<Record<string, PartRole>> = { case: "letter", plan: "plan" };

/**
 * In this order: the words in their field; the field's first entry; the first field below the path; the nearest parent
 * that has one; the title of the part that the data belong to; the paper's title. Where a field is shown twice, its first
 * place counts. What the register holds and the paper does not show concerns the paper as a whole: the party next to it
 * in the register is no better place.
 */
export function notePlacer(document: Document): PlaceNote {
  const texts = contentTexts(document);
  const fields = fieldsOf(texts);
  const below = firstFieldsBelow(fields);
  const letters = new Map<string, Letters>();

  function wordsIn(path: string, words: string, occurrence: number): readonly Stretch[] {
    const field = fields.get(path);
    if (field === undefined) return [];
    const known = letters.get(path) ?? lettersOf(field.map((text) => ({ text, ...textAt(texts, text) })));
    letters.set(path, known);
    return findWords(known, words, occurrence);
  }
  function fieldAt(path: string): readonly Stretch[] {
    const shown = fields.has(path) ? path : below.get(path);
    const field = (shown === undefined ? undefined : fields.get(shown)) ?? [];
    return wholeEntry(texts, field);
  }
  function titleOf(part: PartRole | undefined): readonly Stretch[] {
    const inTitle = texts.flatMap((text, index) =>
      text.inHeading && (part === undefined || text.part === part) ? [index] : [],
    );
    return wholeEntry(texts, inTitle);
  }
  const titles = { letter: titleOf("letter"), plan: titleOf("plan") };
  const paperTitle = firstOf([titleOf(undefined), wholeEntry(texts, [...texts.keys()])]);

  return ({ path, words, occurrence }) => {
    if (path === null) return paperTitle;
    const exact = words === null ? [] : wordsIn(path, words, occurrence);
    if (exact.length > 0) return exact;
    for (const ancestor of lineOf(path)) {
      const found = fieldAt(ancestor);
      if (found.length > 0) return found;
    }
    const part = partOf[path.split(".", 1)[0] ?? ""];
    return firstOf([part === undefined ? [] : titles[part], paperTitle]);
  };
}

/**
 * Whether a note on this path belongs to the paper: one on the case to a paper with the letter, one on the plan to a paper
 * with the plan, any other to every paper.
 */
export function concerns(document: Document, path: string | null): boolean {
  const part = partOf[path?.split(".", 1)[0] ?? ""];
  return part === undefined || document.parts.some(({ role }) => role === part);
}

/** The path and its parents, nearest first, down to two steps: a whole data file has the title of its part. */
function lineOf(path: string): readonly string[] {
  const steps = path.split(".");
  if (steps[0] === "register") return steps.length > 1 ? [path] : [];
  return steps.slice(1).map((_, up) => steps.slice(0, steps.length - up).join("."));
}

/** The numbers of the texts of each field. */
function fieldsOf(texts: readonly ContentText[]): ReadonlyMap<string, readonly number[]> {
  const fields = new Map<string, number[]>();
  for (const [index, { path, value }] of texts.entries()) {
    if (path === null || value === "") continue;
    const field = fields.get(path);
    if (field === undefined) fields.set(path, [index]);
    else field.push(index);
  }
  return fields;
}

/** For each parent path the first field below it; fields come in reading order. */
function firstFieldsBelow(fields: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const below = new Map<string, string>();
  for (const path of fields.keys()) {
    for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
      const parent = path.slice(0, end);
      if (below.has(parent)) break;
      below.set(parent, path);
    }
  }
  return below;
}

/** Those of the texts that stand in the same entry as the first one with words. */
function wholeEntry(texts: readonly ContentText[], field: readonly number[]): readonly Stretch[] {
  const first = field.find((text) => textAt(texts, text).value.trim() !== "");
  if (first === undefined) return [];
  const { entry } = textAt(texts, first);
  return field
    .filter((text) => text >= first && textAt(texts, text).entry === entry)
    .map((text) => ({ text, start: 0, end: textAt(texts, text).value.length }));
}

function textAt(texts: readonly ContentText[], index: number): ContentText {
  const text = texts[index];
  if (text === undefined) throw new Error(`The paper has no text number ${index}.`);
  return text;
}

function firstOf(choices: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return choices.find((choice) => choice.length > 0) ?? [];
}
