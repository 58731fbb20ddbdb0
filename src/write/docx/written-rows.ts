import { type TableRow, XmlComponent } from "docx";
import { xmlOf } from "./docx-internals.ts";

const MARK = /<kanslist-row n="(\d+)"\/>/g;

/** The rows of the paper's tables as XML, in the order in which they were written. */
export interface WrittenRows {
  /** Keeps the row's XML, and gives what stands for it in the table. */
  keep(row: TableRow): TableRow;
  /** The document's XML with the rows in their places. */
  restoredIn(documentXml: string): string;
}

/**
 * Rows become XML as soon as they are made, so that their objects can go: a plan of ten thousand activities would
 * otherwise hold half a gigabyte of them until the last page.
 */
export function writtenRows(): WrittenRows {
  const rows: string[] = [];
  return {
    keep: (row) => new RowMark(rows.push(xmlOf(row)) - 1) as unknown as TableRow,
    restoredIn: (documentXml) => documentXml.replace(MARK, (_, index: string) => rows[Number(index)] ?? ""),
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
