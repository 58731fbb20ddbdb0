import type { Block, Document } from "../../document/node.ts";

/** Word's names for the tree's ids. */
export type BookmarkNames = ReadonlyMap<string, string>;

/** Word takes no longer name for a bookmark. */
const LONGEST_NAME = 40;

/** A name for each heading, section and table that has an id; each name once. */
export function bookmarkNames(document: Document): BookmarkNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of document.parts.flatMap((part) => idsOf(part.children))) {
    if (names.has(id)) continue;
    const name = uniqueName(wordName(id), taken);
    names.set(id, name);
    taken.add(name.toLowerCase());
  }
  return names;
}

function idsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(idsOfBlock);
}

function idsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case "section":
      return [...idOf(block.id), ...idsOf(block.children)];
    case "heading":
    case "table":
      return idOf(block.id);
    case "list":
      return block.items.flatMap((item) => idsOf(item.children));
    case "paragraph":
    case "facts":
    case "figure":
      return [];
  }
}

function idOf(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

/** Letters without accents, digits and underscores, not beginning with a digit: Word's own dialogue takes no others. */
function wordName(id: string): string {
  const plain = id
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_]/g, "_");
  return (/^[A-Za-z_]/.test(plain) ? plain : `_${plain}`).slice(0, LONGEST_NAME);
}

/** Word does not tell upper case from lower in names. */
function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count++) {
    const suffix = `_${count}`;
    unique = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return unique;
}
