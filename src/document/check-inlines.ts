import type { Problem } from "../problem.ts";
import type { Document, Inline } from "./node.ts";
import { textOfInlines } from "./text.ts";
import { treeProblem } from "./tree-problem.ts";
import { blocksOfDocument, inlinesOfBlock, inlinesOfRunning } from "./walk.ts";

/** Page numbers stand in running lines only, gaps in drafts only. */
export function checkInlines(document: Document): readonly Problem[] {
  const text = blocksOfDocument(document).flatMap(inlinesOfBlock);
  const lines = document.parts.flatMap(({ firstHeader, header, footer }) => [
    header,
    footer,
    ...(firstHeader === null ? [] : [firstHeader]),
  ]);
  const gaps = document.properties.draft ? [] : [...text, ...lines.flatMap(inlinesOfRunning)].flatMap(checkGap);
  return [...text.flatMap(checkPageNumber), ...gaps];
}

function checkPageNumber(inline: Inline): readonly Problem[] {
  if (inline.type !== "pageNumber" && inline.type !== "pageCount") return [];
  const message = "Ett sidnummer står i löptexten.";
  return [
    treeProblem("page-number-outside-running", null, message, "Sidnummer hör hemma i header och footer i mallen."),
  ];
}

function checkGap(inline: Inline): readonly Problem[] {
  if (inline.type !== "gap") return [];
  const message = `”${textOfInlines(inline.children)}” står i ett papper som inte är ett utkast.`;
  return [treeProblem("gap-in-final", inline.path, message, "Fyll i uppgiften, eller gör papperet som utkast.")];
}
