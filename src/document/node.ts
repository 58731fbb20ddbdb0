import type { Severity } from "../problem.ts";

/**
 * The document tree: what a paper says, without how it looks. Described node by node in `document.md` beside this file.
 * Every node is a plain readonly object; `type` tells them apart. A block or cell carries `path`, the data path of the
 * field that its text came from (`case.background`), or null where the words are the template's own.
 */

/** The whole paper: one or more parts, in the order in which they are read. */
export interface Document {
  readonly type: "document";
  /** BCP 47, as in `sv-SE`. */
  readonly language: string;
  readonly title: string;
  readonly properties: Properties;
  readonly parts: readonly Part[];
  /** What a review copy remarks on, in reading order; absent in the paper itself. */
  readonly notes?: readonly Note[];
}

/** A remark on words of the paper. It stands beside the text, never in it. */
export interface Note {
  /** Counted from 1 in reading order. */
  readonly id: number;
  readonly severity: Severity;
  /** What kind of fault it is, as a heading: “Årtal från fel år”. */
  readonly title: string;
  /** One sentence: what is wrong. */
  readonly text: string;
  /** What to do next. */
  readonly hint: string;
  /** What could stand there instead of the words. */
  readonly replacement: string | null;
}

/** What stands in the file's properties rather than on its pages. */
export interface Properties {
  /** Who issues the paper: the municipality's name. */
  readonly author: string;
  readonly subject: string | null;
  readonly keywords: readonly string[];
  /** The paper's own date, ISO 8601 (`2026-01-07`); null where the case has none. No clock is ever read. */
  readonly date: string | null;
  /** True while the case has gaps: the paper is then marked UTKAST. */
  readonly draft: boolean;
  /** Short hash of data, templates and theme: ties a printed copy to what made it. */
  readonly fingerprint: string;
}

/** A paper or an appendix; starts on a new page with running headers of its own. */
export interface Part {
  readonly type: "part";
  readonly role: PartRole;
  readonly id: string;
  /** In the first page's header; null means as on the other pages. */
  readonly firstHeader: Running | null;
  readonly header: Running;
  readonly footer: Running;
  readonly children: readonly Block[];
}
export type PartRole = "letter" | "plan";

/** One line at the top or foot of each page: set at the left and at the right margin. An artifact, never content. */
export interface Running {
  readonly start: readonly Inline[];
  readonly end: readonly Inline[];
}

// ── Blocks ──

export type Block = Section | Heading | Paragraph | List | Facts | Table | Figure;

/** Blocks that belong together. `landscape` only directly in a part. */
export interface Section {
  readonly type: "section";
  readonly role: SectionRole;
  readonly id: string | null;
  readonly orientation: "portrait" | "landscape";
  readonly path: string | null;
  readonly children: readonly Block[];
}
export type SectionRole = "letterhead" | "proposal" | "signatures" | "recipients" | "area" | "abbreviations" | "plain";

/** Level 1 is a part's title; levels never skip (ISO 14289-1 7.4.2). */
export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly id: string | null;
  readonly path: string | null;
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly role: ParagraphRole;
  readonly path: string | null;
  readonly children: readonly Inline[];
}
/** `kicker` stands above the title (document name, board); `subtitle` under a heading; `signature` is one signatory. */
export type ParagraphRole = "body" | "kicker" | "subtitle" | "signature";

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly path: string | null;
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly type: "listItem";
  readonly path: string | null;
  readonly children: readonly Block[];
}

/** Terms and what they stand for (HTML `dl`): the letterhead's facts, the list of abbreviations. */
export interface Facts {
  readonly type: "facts";
  readonly path: string | null;
  readonly items: readonly Fact[];
}
export interface Fact {
  readonly type: "fact";
  readonly term: readonly Inline[];
  readonly path: string | null;
  readonly description: readonly Inline[];
}

/** A grid of cells. Head rows are repeated on each page; `rowSpan` and `columnSpan` never leave head or body. */
export interface Table {
  readonly type: "table";
  readonly id: string | null;
  readonly path: string | null;
  readonly caption: readonly Inline[];
  /** One sentence on how the table is built, for those who hear it rather than see it. */
  readonly summary: string | null;
  readonly columns: readonly Column[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}
export interface Column {
  readonly type: "column";
  /** Share of the table's width; the shares of a table add up to 100. */
  readonly widthPercent: number;
}
export interface Row {
  readonly type: "row";
  readonly path: string | null;
  readonly cells: readonly Cell[];
}
/** A cell of no `header` is data. A row header may span the rows that it heads (a goal, its activities). */
export interface Cell {
  readonly type: "cell";
  readonly header: "column" | "row" | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly path: string | null;
  /** Paragraphs and lists only. Empty for an empty cell. */
  readonly children: readonly Block[];
}

/** A picture with its alternative text. `source` is the name under which the image's bytes are handed to the writer. */
export interface Figure {
  readonly type: "figure";
  readonly source: string;
  readonly alternative: string;
  readonly widthMm: number;
  readonly path: string | null;
  readonly caption: readonly Inline[];
}

// ── Inlines ──

export type Inline = Text | Emphasis | Strong | Link | Abbreviation | Gap | Break | PageNumber | PageCount;

/** A run of words. `path` is the data field that it came from, null for the template's own words. */
export interface Text {
  readonly type: "text";
  readonly value: string;
  readonly path: string | null;
  /** Ids of the notes that concern these words, lowest first; absent where there are none. */
  readonly notes?: readonly number[];
}
export interface Emphasis {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}
export interface Strong {
  readonly type: "strong";
  readonly children: readonly Inline[];
}
/** `target` is an http, https or mailto address, or `#id` of a heading, section or table in the document. */
export interface Link {
  readonly type: "link";
  readonly target: string;
  readonly children: readonly Inline[];
}
export interface Abbreviation {
  readonly type: "abbreviation";
  readonly expansion: string;
  readonly children: readonly Inline[];
}
/** A required fact that the case lacks; the words name it (“[Diarienummer saknas]”). Only in drafts. */
export interface Gap {
  readonly type: "gap";
  readonly path: string | null;
  readonly children: readonly Inline[];
}
export interface Break {
  readonly type: "break";
}
/** The number of the page, and of all pages. Only in a running header or footer. */
export interface PageNumber {
  readonly type: "pageNumber";
}
export interface PageCount {
  readonly type: "pageCount";
}
