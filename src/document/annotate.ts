import type { Stretch } from "./find-words.ts";
import { mapEntries } from "./map-entries.ts";
import type { Document, Inline, Note, Text } from "./node.ts";
import { type NotePlace, notePlacer } from "./place-note.ts";

/** A note before it stands in a paper. */
export interface Annotation extends NotePlace {
  readonly note: Omit<Note, "id">;
}

/**
 * The document as a review copy: texts are cut so that the words of each annotation bear its note, and the notes are
 * numbered in reading order. Every annotation becomes a note, those whose words the paper does not have too (see
 * `notePlacer`). Without annotations the document is given back as it is.
 */
export function annotate(document: Document, annotations: readonly Annotation[]): Document {
  if (annotations.length === 0) return document;
  const place = notePlacer(document);
  const placed = annotations
    .map((annotation) => ({ note: annotation.note, stretches: place(annotation) }))
    .sort((first, second) => compareStretches(first.stretches, second.stretches))
    .map(({ note, stretches }, index) => ({ note: { id: index + 1, ...note }, stretches }));
  const notes = placed.map(({ note }) => note);
  return { ...withMarks(document, marksOf(placed)), notes };
}

/** By where they start; of those that start together the longest comes first, as it holds the others. */
function compareStretches(first: readonly Stretch[], second: readonly Stretch[]): number {
  const [one, other] = [first[0], second[0]];
  if (one === undefined || other === undefined) return 0;
  return one.text - other.text || one.start - other.start || lengthOf(second) - lengthOf(first);
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Words of one text that bear a note. */
interface Mark {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The marks of each text, by the text's number, lowest id first. */
function marksOf(
  placed: readonly { readonly note: Note; readonly stretches: readonly Stretch[] }[],
): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const { note, stretches } of placed) {
    for (const { text, start, end } of stretches) {
      const mark = { id: note.id, start, end };
      const others = marks.get(text);
      if (others === undefined) marks.set(text, [mark]);
      else others.push(mark);
    }
  }
  return marks;
}

function withMarks(document: Document, marks: ReadonlyMap<number, readonly Mark[]>): Document {
  let count = 0;
  const markInlines = (inlines: readonly Inline[]): readonly Inline[] => {
    const changed = inlines.map((inline): readonly Inline[] => {
      if (inline.type === "text") return marked(inline, marks.get(count++) ?? []);
      if (!("children" in inline)) return [inline];
      const children = markInlines(inline.children);
      return children === inline.children ? [inline] : [{ ...inline, children }];
    });
    return changed.every((own, index) => own.length === 1 && own[0] === inlines[index]) ? inlines : changed.flat();
  };
  return mapEntries(document, markInlines);
}

/** The text cut where a note begins or ends. */
function marked(text: Text, marks: readonly Mark[]): readonly Text[] {
  if (marks.length === 0) return [text];
  const edges = [0, text.value.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((first, second) => first - second);
  return cuts.slice(0, -1).map((start, index) => {
    const value = text.value.slice(start, cuts[index + 1]);
    const notes = marks.filter((mark) => mark.start <= start && start < mark.end).map(({ id }) => id);
    return notes.length === 0 ? { ...text, value } : { ...text, value, notes };
  });
}
