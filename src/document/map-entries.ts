import type { Block, Cell, Document, Fact, Inline, ListItem, Part, Row } from "./node.ts";

/** What becomes of the inlines of one entry: a heading, paragraph, caption, term or description. */
export type ChangeEntry = (inlines: readonly Inline[], block: Block, part: Part) => readonly Inline[];

/**
 * The document with each entry of its text changed, in reading order, running lines left out. What does not change is
 * shared with the given tree.
 */
export function mapEntries(document: Document, change: ChangeEntry): Document {
  return replaced(document, { parts: mapped(document.parts, (part) => mapPart(part, change)) });
}

/** One entry of a part, the part being known. */
type ChangeInlines = (inlines: readonly Inline[], block: Block) => readonly Inline[];

function mapPart(part: Part, change: ChangeEntry): Part {
  return replaced(part, { children: mapBlocks(part.children, (inlines, block) => change(inlines, block, part)) });
}

function mapBlocks(blocks: readonly Block[], change: ChangeInlines): readonly Block[] {
  return mapped(blocks, (block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: ChangeInlines): Block {
  switch (block.type) {
    case "section":
      return replaced(block, { children: mapBlocks(block.children, change) });
    case "heading":
    case "paragraph":
      return replaced(block, { children: change(block.children, block) });
    case "list":
      return replaced(block, { items: mapped(block.items, (item) => mapContainer(item, change)) });
    case "facts":
      return replaced(block, { items: mapped(block.items, (fact) => mapFact(fact, block, change)) });
    case "table":
      return replaced(block, {
        caption: change(block.caption, block),
        head: mapped(block.head, (row) => mapRow(row, change)),
        body: mapped(block.body, (row) => mapRow(row, change)),
      });
    case "figure":
      return replaced(block, { caption: change(block.caption, block) });
  }
}

function mapContainer<T extends ListItem | Cell>(container: T, change: ChangeInlines): T {
  return replaced(container, { children: mapBlocks(container.children, change) } as Partial<T>);
}

function mapFact(fact: Fact, block: Block, change: ChangeInlines): Fact {
  return replaced(fact, { term: change(fact.term, block), description: change(fact.description, block) });
}

function mapRow(row: Row, change: ChangeInlines): Row {
  return replaced(row, { cells: mapped(row.cells, (cell) => mapContainer(cell, change)) });
}

// ── Sharing ──

/** The same object where none of the fields is another, else a copy with the new fields. */
export function replaced<T extends object>(node: T, fields: Partial<T>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return names.every((name) => node[name] === fields[name]) ? node : { ...node, ...fields };
}

/** The same array where no item became another. */
export function mapped<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
