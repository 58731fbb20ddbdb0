import type { Problem } from "../problem.ts";
import type { Heading, Part } from "./node.ts";
import { textOfInlines } from "./text.ts";
import { treeProblem } from "./tree-problem.ts";
import { blocksOfPart } from "./walk.ts";

/** A part has one heading of level 1, its first; below it no level is skipped (ISO 14289-1 7.4.2). None is empty. */
export function checkHeadings(part: Part): readonly Problem[] {
  const headings = blocksOfPart(part).filter((block) => block.type === "heading");
  if (headings.length === 0) {
    const message = `Delen ”${part.id}” har ingen rubrik.`;
    return [treeProblem("part-without-title", null, message, "Ge delen en h1 i mallen.")];
  }
  return headings.flatMap((heading, index) => checkHeading(heading, headings[index - 1]));
}

function checkHeading(heading: Heading, previous: Heading | undefined): readonly Problem[] {
  const words = textOfInlines(heading.children);
  if (words.trim() === "") {
    const message = `En rubrik på nivå ${heading.level} är tom.`;
    return [treeProblem("heading-empty", heading.path, message, "Skriv rubriken, eller låt mallen utelämna den.")];
  }
  const report = (code: string, message: string, hint: string) => [treeProblem(code, heading.path, message, hint)];
  if (previous === undefined) {
    if (heading.level === 1) return [];
    const message = `Delens första rubrik, ”${words}”, står på nivå ${heading.level} i stället för 1.`;
    return report("heading-level-skipped", message, "Börja delen med en h1 i mallen.");
  }
  if (heading.level === 1) {
    const message = `Rubriken ”${words}” är delens andra rubrik på nivå 1.`;
    return report("part-title-repeated", message, "Sätt den på nivå 2, eller börja en ny del (article) i mallen.");
  }
  if (heading.level <= previous.level + 1) return [];
  const message = `Rubriken ”${words}” står på nivå ${heading.level}, närmast efter en på nivå ${previous.level}.`;
  return report("heading-level-skipped", message, `Sätt den på nivå ${previous.level + 1} i mallen.`);
}
