import type { Document, Note, Text } from "../../document/node.ts";
import { type NoteEdgesAt, noteEdges } from "../../document/note-edges.ts";
import type { Images } from "../../document/written.ts";
import type { Problem } from "../../problem.ts";

/** The notes that concern a text, lowest number first. */
export interface NotesOnText {
  readonly all: readonly Note[];
  readonly begin: readonly Note[];
  readonly end: readonly Note[];
}

/** What is gathered while a page is written, and what the writing must remember from one block to the next. */
export class Page {
  readonly images: Images;
  readonly text: string[] = [];
  readonly problems: Problem[] = [];
  /** The words of the block that is being written. */
  #words = "";
  #titles = 0;
  #captions = 0;
  /** Notes that ended within the link that is being written; null outside links. */
  #waiting: Note[] | null = null;
  readonly #notes: ReadonlyMap<number, Note>;
  readonly #edgesOf: NoteEdgesAt;

  constructor(document: Document, images: Images) {
    this.images = images;
    this.#notes = new Map(document.notes?.map((note) => [note.id, note]));
    this.#edgesOf = noteEdges(document);
  }

  /** The notes on a text, and those of them that begin and end with it. Asked once for each text, in reading order. */
  notesOn(text: Text): NotesOnText {
    const known = (ids: readonly number[]) => ids.flatMap((id) => this.#notes.get(id) ?? []);
    const { begin, end } = this.#edgesOf(text);
    return { all: known(text.notes ?? []), begin: known(begin), end: known(end) };
  }

  /** Tells that words were written into the page, in reading order. */
  say(words: string): void {
    this.#words += words;
  }

  /** Ends one entry of the page's text. */
  endEntry(): void {
    if (this.#words !== "") this.text.push(this.#words);
    this.#words = "";
  }

  /** The notes to refer to right after words on which these end: within a link none, since links cannot hold links. */
  referencesAfter(ended: readonly Note[]): readonly Note[] {
    if (this.#waiting === null) return ended;
    this.#waiting.push(...ended);
    return [];
  }

  /** Writes the words of a link; `waiting` are the notes to refer to when it has ended. */
  insideLink(write: () => string): { readonly value: string; readonly waiting: readonly Note[] } {
    const waiting: Note[] = [];
    this.#waiting = waiting;
    const value = write();
    this.#waiting = null;
    return { value, waiting };
  }

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  /**
   * The level in the page of a heading of this level in the tree. Each part has a level 1 of its own, but a page has one
   * `h1`: from the second level 1 on, all headings stand one level further down, so that none is skipped.
   */
  headingLevel(level: number): number {
    if (level === 1) this.#titles += 1;
    return this.#titles > 1 ? level + 1 : level;
  }

  /** An id for a caption. The colon keeps it apart from the ids that a template gives. */
  nextCaptionId(): string {
    this.#captions += 1;
    return `caption:${this.#captions}`;
  }
}
