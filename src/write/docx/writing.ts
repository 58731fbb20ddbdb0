import type { Document } from "../../document/node.ts";
import { type NoteEdgesAt, noteEdges } from "../../document/note-edges.ts";
import type { Images } from "../../document/written.ts";
import type { Problem } from "../../problem.ts";
import type { Theme } from "../../theme/theme.ts";
import { type BookmarkNames, bookmarkNames } from "./bookmarks.ts";
import { type LinkBook, linkBook } from "./link-book.ts";
import { type NumberingBook, numberingBook } from "./numbering-book.ts";
import { type StyleBook, styleBook } from "./style-book.ts";
import { type WrittenRows, writtenRows } from "./written-rows.ts";

/** What is gathered while one paper is written. Made anew for each paper, so that nothing is left over from the last. */
export interface Writing {
  readonly theme: Theme;
  readonly images: Images;
  readonly styles: StyleBook;
  readonly numbering: NumberingBook;
  /** Bookmark names by the tree's ids. */
  readonly bookmarks: BookmarkNames;
  readonly links: LinkBook;
  readonly rows: WrittenRows;
  /** Where the notes of a review copy begin and end. */
  readonly notes: NoteEdgesAt;
  /** The words as they were set, one entry a block. */
  readonly text: string[];
  readonly problems: Problem[];
  /** Ids of the tree that the next paragraph bears. */
  pendingIds: string[];
  bookmarkCount: number;
  figureCount: number;
  /** What the next paragraph comes after, where that calls for more space than its style gives. */
  follows: "table" | "list" | "letterhead" | null;
}

export function beginWriting(document: Document, theme: Theme, images: Images): Writing {
  return {
    theme,
    images,
    styles: styleBook(theme),
    numbering: numberingBook(),
    bookmarks: bookmarkNames(document),
    links: linkBook(),
    rows: writtenRows(),
    notes: noteEdges(document),
    text: [],
    problems: [],
    pendingIds: [],
    bookmarkCount: 0,
    figureCount: 0,
    follows: null,
  };
}
