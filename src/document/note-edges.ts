import type { Document, Text } from "./node.ts";
import { blocksOfDocument, inlinesOfBlock } from "./walk.ts";

/** Ids of the notes that begin with a text and of those that end with it, the outer one first where several do. */
interface NoteEdges {
  readonly begin: readonly number[];
  readonly end: readonly number[];
}

/** Tells a writer where notes begin and end. Asked once for each text, in the order in which the texts are written. */
export type NoteEdgesAt = (text: Text) => NoteEdges;

const none: NoteEdges = { begin: [], end: [] };

export function noteEdges(document: Document): NoteEdgesAt {
  if (document.notes === undefined) return () => none;
  const total = textsByNote(document);
  const passed = new Map<number, number>();
  return ({ notes }) => {
    if (notes === undefined) return none;
    for (const id of notes) passed.set(id, (passed.get(id) ?? 0) + 1);
    return {
      begin: notes.filter((id) => passed.get(id) === 1),
      end: notes.filter((id) => passed.get(id) === total.get(id)),
    };
  };
}

/** How many texts bear each note. */
function textsByNote(document: Document): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const block of blocksOfDocument(document)) {
    for (const inline of inlinesOfBlock(block)) {
      if (inline.type !== "text") continue;
      for (const id of inline.notes ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
