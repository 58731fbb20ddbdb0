import type { Note } from "../../document/node.ts";
import { severityNames } from "../../document/note-text.ts";
import type { Severity } from "../../problem.ts";
import { attributes } from "./escape.ts";
import type { NotesOnText } from "./page.ts";

/** Ids of a note and of its words. The colon keeps them apart from the ids that a template gives. */
export const noteId = (id: number) => `note:${id}`;
export const wordsId = (id: number) => `words:${id}`;

/** Names by which CSS places a note beside its words (CSS Anchor Positioning 1). */
export const noteAnchor = (id: number) => `--note-${id}`;
export const wordsAnchor = (id: number) => `--words-${id}`;

/** Words marked as the gravest of their notes wants; where notes begin they can be linked to and be placed beside. */
export function markWords(html: string, { all, begin }: NotesOnText): string {
  const [first, ...others] = begin.map(({ id }) => id);
  const inner = others.reduceRight((words, id) => `<span${attributes({ id: wordsId(id) })}>${words}</span>`, html);
  const given = attributes({
    class: `noted ${gravest(all)}`,
    id: first === undefined ? null : wordsId(first),
    style: begin.length === 0 ? null : `anchor-name:${begin.map(({ id }) => wordsAnchor(id)).join(",")}`,
  });
  return `<mark${given}>${inner}</mark>`;
}

/** The numbers after noted words, each a link to its note. They are no part of the paper's text. */
export function writeReferences(notes: readonly Note[]): string {
  return notes
    .map(({ id, severity }) => {
      const given = attributes({
        class: `reference ${severity}`,
        href: `#${noteId(id)}`,
        "aria-label": `Anmärkning ${id}, ${severityNames[severity].toLowerCase()}`,
      });
      return `<a${given} data-artifact>${id}</a>`;
    })
    .join("");
}

const gravestFirst: readonly Severity[] = ["error", "warning", "tip"];

function gravest(notes: readonly Note[]): Severity {
  return gravestFirst.find((severity) => notes.some((note) => note.severity === severity)) ?? "tip";
}
