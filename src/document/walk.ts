import type { Block, Document, Inline, Part, Running } from "./node.ts";

/** All the blocks of a part in reading order, each before the blocks that it holds. */
export function blocksOfPart(part: Part): readonly Block[] {
  const found: Block[] = [];
  collectBlocks(part.children, found);
  return found;
}

/** All the blocks of a document, as `blocksOfPart`. */
export function blocksOfDocument(document: Document): readonly Block[] {
  return document.parts.flatMap(blocksOfPart);
}

function collectBlocks(blocks: readonly Block[], found: Block[]): void {
  for (const block of blocks) {
    found.push(block);
    for (const inner of blocksIn(block)) collectBlocks(inner, found);
  }
}

function blocksIn(block: Block): readonly (readonly Block[])[] {
  switch (block.type) {
    case "section":
      return [block.children];
    case "list":
      return block.items.map((item) => item.children);
    case "table":
      return [...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.children));
    case "heading":
    case "paragraph":
    case "facts":
    case "figure":
      return [];
  }
}

/** The inline nodes that a block has of its own, not those of blocks within; each before the nodes that it holds. */
export function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return withInner(block.children);
    case "facts":
      return block.items.flatMap((fact) => [...withInner(fact.term), ...withInner(fact.description)]);
    case "table":
    case "figure":
      return withInner(block.caption);
    case "section":
    case "list":
      return [];
  }
}

/** The inline nodes of a running line. */
export function inlinesOfRunning(running: Running): readonly Inline[] {
  return [...withInner(running.start), ...withInner(running.end)];
}

function withInner(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => ("children" in inline ? [inline, ...withInner(inline.children)] : [inline]));
}
