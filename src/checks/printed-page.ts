/** A page of the PDF as it will be printed: what the rules on print need to know, no more. Lengths in points. */
export interface PrintedPage {
  /** From 1, through the whole document. */
  readonly number: number;
  /** Which of the document's parts it belongs to, from 0. */
  readonly part: number;
  readonly widthPt: number;
  /** The column between header and footer. */
  readonly bodyTopPt: number;
  readonly bodyBottomPt: number;
  /** How far down the content reaches. */
  readonly contentBottomPt: number;
  /** What stands between header and footer, in reading order; without what the page only repeats. */
  readonly blocks: readonly PrintedBlock[];
  /** The rows of tables that stand on the page, whole or in part. */
  readonly rows: readonly PrintedRow[];
  /** Each look of text that occurs on the page, headers and footers too. */
  readonly looks: readonly PrintedLook[];
}

export interface PrintedBlock {
  /** `caption`: above a table. */
  readonly kind: "heading" | "caption" | "text" | "cell" | "picture";
  readonly text: string;
}

/** A row of a table's body, as far as it stands on one page. */
export interface PrintedRow {
  /** Which of the document's tables, from 0. */
  readonly table: number;
  /** Which of the table's rows, from 0. */
  readonly index: number;
  /** Its first words, to tell it by. */
  readonly text: string;
  /** On all pages together, without the padding around the words. */
  readonly wholeHeightPt: number;
  /** Height of the table's head, which each page repeats. */
  readonly headHeightPt: number;
}

/** Text of one size and colour. */
export interface PrintedLook {
  readonly sizePt: number;
  /** `#rrggbb` */
  readonly colour: string;
  /** `#rrggbb` */
  readonly background: string;
  /** The first words on the page that look so. */
  readonly text: string;
}
