import type { Block } from "../../../document/node.ts";
import type { Images } from "../../../document/written.ts";
import type { Problem } from "../../../problem.ts";
import type { TextStyle } from "../../../theme/theme.ts";
import type { Element } from "../structure/element.ts";
import type { TypeCase } from "../text/flatten.ts";
import type { Flow } from "./stack.ts";

/** What the layout of one document shares: how things look, and what it gathers on the way. */
export interface Setting {
  readonly typeCase: TypeCase;
  readonly images: Images;
  /** Headings in reading order, for the outline. */
  readonly headings: HeadingEntry[];
  /** What links within the document can lead to. */
  readonly targets: Map<string, Target>;
  readonly problems: Problem[];
  readonly layBlocks: LayBlocks;
}

/** How blocks are laid under one another; handed on, since lists and cells hold blocks too. */
export type LayBlocks = (blocks: readonly Block[], frame: Frame, setting: Setting) => Flow;

export interface HeadingEntry {
  readonly level: number;
  readonly text: string;
  readonly element: Element;
}

export interface Target {
  readonly element: Element;
  /** Where the target begins on the page: the first block in it that holds words. */
  readonly anchor: Element;
}

/** The column into which blocks are laid: a page's text column, a list item, a cell. */
export interface Frame {
  readonly xPt: number;
  /** For tables: from margin to margin. */
  readonly fullWidthPt: number;
  /** For running text. */
  readonly widthPt: number;
  /** Height of a page's column: a picture or an unbroken row is never higher. */
  readonly pageHeightPt: number;
  /** In a cell all paragraphs take the cell's style. */
  readonly cellStyle: TextStyle | null;
  readonly letterhead: boolean;
}

/** Remembers where links with `#id` lead. */
export function addTarget(setting: Setting, id: string | null, element: Element): void {
  const anchor = firstLeaf(element);
  if (id !== null && anchor !== null) setting.targets.set(id, { element, anchor });
}

function firstLeaf(element: Element): Element | null {
  if (element.children.length === 0) return element;
  for (const child of element.children) {
    const leaf = firstLeaf(child);
    if (leaf !== null) return leaf;
  }
  return null;
}
