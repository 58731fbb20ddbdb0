import type { Note } from "../../document/node.ts";
import { severityNames, suggestionOf } from "../../document/note-text.ts";
import type { Severity } from "../../problem.ts";
import { joinWithOch } from "../../swedish/list.ts";
import { attributes, escapeText } from "./escape.ts";
import { noteAnchor, noteId, wordsAnchor, wordsId } from "./note-marks.ts";

/**
 * The notes of a review copy, after the paper, each with a link to its words. The style sheet sets them beside the words
 * where the screen is wide. They are no part of the paper's text, as `data-artifact` tells those who read the page back.
 */
export function writeNotes(notes: readonly Note[]): string {
  const head = `<div class="notes-head">
<h2 id="notes:title">Anmärkningar</h2>
<p>${escapeText(summaryOf(notes))}</p>
</div>
`;
  return `<section class="notes" aria-labelledby="notes:title" data-artifact>\n${head}${notes.map(writeNote).join("")}</section>\n`;
}

function writeNote(note: Note): string {
  const { id, severity, title, text, hint } = note;
  const given = attributes({
    class: `note ${severity}`,
    id: noteId(id),
    style: `anchor-name:${noteAnchor(id)};--words:${wordsAnchor(id)};--above:${noteAnchor(id - 1)}`,
  });
  const heading = `<span class="number">${id}</span> <strong>${severityNames[severity]}</strong> · ${escapeText(title)}`;
  const suggestion = suggestionOf(note);
  const lines = [text, hint, ...(suggestion === null ? [] : [suggestion])].filter((line) => line !== "");
  return `<aside${given}>
<p class="note-title"><a${attributes({ href: `#${wordsId(id)}` })}>${heading}</a></p>
${lines.map((line) => `<p>${escapeText(line)}</p>`).join("\n")}
<p class="note-back"><a${attributes({ href: `#${wordsId(id)}` })}>Till orden</a></p>
</aside>
`;
}

const names: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ["error", "fel", "fel"],
  ["warning", "varning", "varningar"],
  ["tip", "tips", "tips"],
];

/** “3 anmärkningar: 1 fel och 2 tips.” */
function summaryOf(notes: readonly Note[]): string {
  const counts = names.flatMap(([severity, one, many]) => {
    const count = notes.filter((note) => note.severity === severity).length;
    return count === 0 ? [] : [`${count}\u00a0${count === 1 ? one : many}`];
  });
  return `${notes.length}\u00a0${notes.length === 1 ? "anmärkning" : "anmärkningar"}: ${joinWithOch(counts)}.`;
}
