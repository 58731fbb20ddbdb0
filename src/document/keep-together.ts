import { keepTogether } from "../swedish/keep-together.ts";
import type { Block, Cell, Document, Fact, Inline, ListItem, Part, Row, Running } from "./node.ts";

/**
 * The document with no-break spaces where Swedish does not break a line (`keepTogether`). Words are looked at a block at
 * a time, so that “den ” in the template and “7 januari” from the data are kept together too. What does not change is
 * shared with the given tree.
 */
export function keepTogetherInDocument(document: Document): Document {
  return replaced(document, { parts: mapped(document.parts, keepPart) });
}

function keepPart(part: Part): Part {
  return replaced(part, {
    firstHeader: part.firstHeader === null ? null : keepRunning(part.firstHeader),
    header: keepRunning(part.header),
    footer: keepRunning(part.footer),
    children: keepBlocks(part.children),
  });
}

function keepRunning(running: Running): Running {
  return replaced(running, { start: keepInlines(running.start), end: keepInlines(running.end) });
}

function keepBlocks(blocks: readonly Block[]): readonly Block[] {
  return mapped(blocks, keepBlock);
}

function keepBlock(block: Block): Block {
  switch (block.type) {
    case "section":
      return replaced(block, { children: keepBlocks(block.children) });
    case "heading":
    case "paragraph":
      return replaced(block, { children: keepInlines(block.children) });
    case "list":
      return replaced(block, { items: mapped(block.items, keepContainer<ListItem>) });
    case "facts":
      return replaced(block, { items: mapped(block.items, keepFact) });
    case "table":
      return replaced(block, {
        caption: keepInlines(block.caption),
        head: mapped(block.head, keepRow),
        body: mapped(block.body, keepRow),
      });
    case "figure":
      return replaced(block, { caption: keepInlines(block.caption) });
  }
}

function keepContainer<T extends ListItem | Cell>(container: T): T {
  return replaced(container, { children: keepBlocks(container.children) } as Partial<T>);
}

function keepFact(fact: Fact): Fact {
  return replaced(fact, { term: keepInlines(fact.term), description: keepInlines(fact.description) });
}

function keepRow(row: Row): Row {
  return replaced(row, { cells: mapped(row.cells, keepContainer<Cell>) });
}

// ── Inlines: all the words of a block at once, cut up again by their lengths ──

function keepInlines(inlines: readonly Inline[]): readonly Inline[] {
  const words = inlines.map(wordsOf).join("");
  const kept = keepTogether(words);
  return kept === words ? inlines : cut(inlines, kept, 0);
}

/** As long as what `cut` takes for the node. A page number stands as a digit; nothing is kept together over a break. */
function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.value;
    case "break":
      return "\n";
    case "pageNumber":
    case "pageCount":
      return "1";
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return inline.children.map(wordsOf).join("");
  }
}

/** The nodes with their words taken from `kept`, where the first of them begins at `start`. */
function cut(inlines: readonly Inline[], kept: string, start: number): readonly Inline[] {
  let end = start;
  return mapped(inlines, (inline) => {
    const begin = end;
    end += wordsOf(inline).length;
    return cutInline(inline, kept, begin, end);
  });
}

function cutInline(inline: Inline, kept: string, start: number, end: number): Inline {
  switch (inline.type) {
    case "text":
      return replaced(inline, { value: kept.slice(start, end) });
    case "break":
    case "pageNumber":
    case "pageCount":
      return inline;
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return replaced(inline, { children: cut(inline.children, kept, start) });
  }
}

// ── Sharing ──

/** The same object where none of the fields is another, else a copy with the new fields. */
function replaced<T extends object>(node: T, fields: Partial<T>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return names.every((name) => node[name] === fields[name]) ? node : { ...node, ...fields };
}

/** The same array where no item became another. */
function mapped<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
