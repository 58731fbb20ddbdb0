import type { Block, Document, Inline, PartRole } from "./node.ts";
import { blocksOfPart } from "./walk.ts";

/** A text of the paper's content, and where it stands. */
export interface ContentText {
  readonly value: string;
  /** The data path of the text, or of the gap around it. */
  readonly path: string | null;
  /** Which heading, paragraph, caption, term or description it stands in, counted through the document. */
  readonly entry: number;
  readonly inHeading: boolean;
  readonly part: PartRole;
  /** Nothing stands between it and the text before it. */
  readonly joined: boolean;
}

/** Every text of a document in reading order, as `mapEntries` meets them. Running lines are no content. */
export function contentTexts(document: Document): readonly ContentText[] {
  const found: ContentText[] = [];
  let entry = 0;
  for (const part of document.parts) {
    for (const block of blocksOfPart(part)) {
      for (const inlines of entriesOf(block)) {
        const place = { entry, inHeading: block.type === "heading", part: part.role };
        let joined = false;
        for (const { inline, gapPath } of leavesOf(inlines, null)) {
          if (inline.type === "text") {
            found.push({ ...place, value: inline.value, path: inline.path ?? gapPath, joined });
          }
          joined = inline.type === "text";
        }
        entry += 1;
      }
    }
  }
  return found;
}

/** What a block has of its own, as `textOfDocument` cuts it up. */
function entriesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return [block.children];
    case "facts":
      return block.items.flatMap(({ term, description }) => [term, description]);
    case "table":
    case "figure":
      return [block.caption];
    case "section":
    case "list":
      return [];
  }
}

interface Leaf {
  readonly inline: Inline;
  readonly gapPath: string | null;
}

function leavesOf(inlines: readonly Inline[], gapPath: string | null): readonly Leaf[] {
  return inlines.flatMap((inline) => {
    if (!("children" in inline)) return [{ inline, gapPath }];
    return leavesOf(inline.children, inline.type === "gap" ? (inline.path ?? gapPath) : gapPath);
  });
}
