import type { Problem } from "../problem.ts";
import { checkBlocks } from "./check-blocks.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkInlines } from "./check-inlines.ts";
import { checkLinks } from "./check-links.ts";
import { checkTable } from "./check-table.ts";
import type { Document } from "./node.ts";
import { blocksOfDocument } from "./walk.ts";

/**
 * The content rules that the types cannot hold (document.md); a writer may rely on them. Every breach is told. They come
 * from the template, hardly ever from the data, and the hints say so.
 */
export function checkDocument(document: Document): readonly Problem[] {
  return [
    ...document.parts.flatMap(checkHeadings),
    ...checkBlocks(document),
    ...blocksOfDocument(document).flatMap((block) => (block.type === "table" ? checkTable(block) : [])),
    ...checkInlines(document),
    ...checkLinks(document),
  ];
}
