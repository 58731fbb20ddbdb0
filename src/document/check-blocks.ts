import type { Problem } from "../problem.ts";
import type { Block, Document, Figure, List } from "./node.ts";
import { treeProblem } from "./tree-problem.ts";
import { blocksOfDocument } from "./walk.ts";

/** What holds for each block by itself, tables aside: landscape, figures, lists. */
export function checkBlocks(document: Document): readonly Problem[] {
  const outermost = new Set<Block>(document.parts.flatMap((part) => part.children));
  return blocksOfDocument(document).flatMap((block) => checkBlock(block, outermost));
}

function checkBlock(block: Block, outermost: ReadonlySet<Block>): readonly Problem[] {
  switch (block.type) {
    case "section": {
      if (block.orientation === "portrait" || outermost.has(block)) return [];
      const message = `Ett avsnitt på liggande sida (${block.role}) står inne i ett annat block.`;
      return [treeProblem("landscape-not-in-part", block.path, message, "Lägg avsnittet direkt i article i mallen.")];
    }
    case "figure":
      return checkFigure(block);
    case "list":
      return checkList(block);
    case "heading":
    case "paragraph":
    case "facts":
    case "table":
      return [];
  }
}

function checkFigure({ alternative, source, path }: Figure): readonly Problem[] {
  if (alternative.trim() !== "") return [];
  const message = `Bilden ”${source}” saknar alternativtext.`;
  return [treeProblem("figure-without-alternative", path, message, "Beskriv i alt vad bilden visar.")];
}

function checkList({ items, path }: List): readonly Problem[] {
  if (items.length > 0 && items.every((item) => item.children.length > 0)) return [];
  const message = items.length === 0 ? "En lista har inga punkter." : "En punkt i en lista är tom.";
  return [treeProblem("list-without-items", path, message, "Låt mallen utelämna det som saknar innehåll.")];
}
