import type { List, ListItem } from "../../document/node.ts";
import { type ListPlace, listStyleId } from "./list-styles.ts";
import type { ListNumbering } from "./numbering-book.ts";
import { writeParagraph } from "./paragraphs.ts";
import { keepOf, type Scope, standingOf, type WordBlock, type WriteBlocks } from "./scope.ts";
import type { Writing } from "./writing.ts";

/** A list as paragraphs of list styles; the styles hold mark, number and indent. */
export function writeList(list: List, scope: Scope, writing: Writing, writeBlocks: WriteBlocks): readonly WordBlock[] {
  const depth = scope.depth + 1;
  const inTable = scope.cell !== null;
  const place: ListPlace = { kind: list.ordered ? "Number" : "Bullet", depth, inTable };
  const numbering = list.ordered ? writing.numbering.next(listStyleId(place), list.start) : null;
  const blocks = list.items.flatMap((item, index) => {
    const itemScope = { ...scope, depth, keep: keepOf(scope.keep, index, list.items) };
    return writeItem(item, place, numbering, itemScope, writing, writeBlocks);
  });
  if (!inTable && depth === 1) writing.follows = "list";
  return blocks;
}

/** The item's first paragraph bears the mark; further ones stand under it. */
function writeItem(
  item: ListItem,
  place: ListPlace,
  numbering: ListNumbering | null,
  scope: Scope,
  writing: Writing,
  writeBlocks: WriteBlocks,
): readonly WordBlock[] {
  return item.children.flatMap((block, index) => {
    const blockScope = { ...scope, keep: keepOf(scope.keep, index, item.children) };
    if (block.type !== "paragraph") return writeBlocks([block], blockScope, writing);
    const style = listStyleId(index === 0 ? place : { ...place, kind: "Continue" });
    return [writeParagraph(block.children, style, standingOf(blockScope), writing, index === 0 ? numbering : null)];
  });
}
