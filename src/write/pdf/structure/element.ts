/**
 * The PDF's structure (ISO 32000-1 14.8.4) as plain data: what a screen reader meets, in the order in which it is read.
 * Blocks are nested here; the inline marks within a block hang on its lines, since lines decide where they fall.
 */
export interface Element {
  readonly type: ElementType;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
}

export type ElementType =
  | "Document"
  | "Part"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface Attributes {
  readonly alternative?: string;
  readonly scope?: "Row" | "Column";
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly summary?: string;
  /** ISO 32000-2 table 382; WTPDF wants it wherever a list has labels. */
  readonly listNumbering?: "Disc" | "Decimal" | "Description";
}

/** An element within a line: emphasis, a link, an abbreviation, a gap. `outer` is the mark that it stands in. */
export interface InlineMark {
  readonly type: "Em" | "Strong" | "Link" | "Span";
  readonly outer: InlineMark | null;
  /** Where a link leads: an address, or `#id`. */
  readonly target?: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
}

const NONE: Attributes = {};

export function element(type: ElementType, children: readonly Element[] = [], attributes: Attributes = NONE): Element {
  return { type, attributes, children };
}
