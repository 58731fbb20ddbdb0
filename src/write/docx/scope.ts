import type { Paragraph, Table } from "docx";

import type { Block } from "../../document/node.ts";
import type { Orientation } from "./page.ts";
import type { Standing } from "./paragraphs.ts";
import type { Writing } from "./writing.ts";

export type WordBlock = Paragraph | Table;

/** Writes blocks one after another; handed to the table, whose cells hold blocks in their turn. */
export type WriteBlocks = (blocks: readonly Block[], scope: Scope, writing: Writing) => readonly WordBlock[];

/** Which paragraphs of a run of blocks must not be parted from what follows them. */
export type Keep = "none" | "all" | "last" | "allButLast";

/** Where blocks stand. */
export interface Scope {
  readonly orientation: Orientation;
  /** The cell that the blocks stand in; null outside tables. */
  readonly cell: CellScope | null;
  readonly keep: Keep;
  /** How many lists they are in. */
  readonly depth: number;
  readonly abbreviations: boolean;
}

export interface CellScope {
  readonly style: "TableText" | "TableHeading" | "TableRowHeading";
  /** How many letters go on a line, about. */
  readonly letters: number;
}

/** What of `keep` falls to one of several siblings. */
export function keepOf(keep: Keep, index: number, siblings: readonly unknown[]): Keep {
  const isLast = index === siblings.length - 1;
  switch (keep) {
    case "none":
    case "all":
      return keep;
    case "last":
      return isLast ? "last" : "none";
    case "allButLast":
      return isLast ? "allButLast" : "all";
  }
}

export function standingOf({ orientation, cell, keep }: Scope): Standing {
  return { orientation, letters: cell?.letters ?? null, keep: keep === "all" || keep === "last" };
}
