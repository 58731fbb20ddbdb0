import { type TableRow, XmlComponent } from "docx";
import { xmlOf } from "./docx-internals.ts";

const MARK = /<kanslist-row n="(\d+)"\/>/;

/** The rows of the paper's tables as XML, in the order in which they were written. */
export interface WrittenRows {
  /** Keeps the row's XML, and gives what stands for it in the table. */
  keep(row: TableRow): TableRow;
  /** The document's XML with the rows in their places, as the file has it. */
  restoredIn(documentXml: string): Uint8Array;
}

/**
 * Rows become the file's bytes as soon as they are made, so that their objects can go: a plan of ten thousand activities
 * would otherwise hold half a gigabyte of them until the last page, and as strings still a third of that.
 */
export function writtenRows(): WrittenRows {
  const rows: Uint8Array[] = [];
  const encoder = new TextEncoder();
  return {
    keep: (row) => new RowMark(rows.push(encoder.encode(xmlOf(row))) - 1) as unknown as TableRow,
    restoredIn: (documentXml) => {
      // Split at a pattern with a group, every second piece is what the group caught.
      const pieces = documentXml
        .split(MARK)
        .map((piece, at) => (at % 2 === 0 ? encoder.encode(piece) : rows[Number(piece)]));
      return Buffer.concat(pieces.filter((piece) => piece !== undefined));
    },
  };
}

class RowMark extends XmlComponent {
  /** A table asks its rows for their cells, to see which of them it must merge: we have merged them ourselves. */
  readonly cells: readonly never[] = [];
  readonly #index: number;

  constructor(index: number) {
    super("kanslist-row");
    this.#index = index;
  }

  override prepForXml(): { readonly "kanslist-row": unknown } {
    return { "kanslist-row": { _attr: { n: this.#index } } };
  }
}
