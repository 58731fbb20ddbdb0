import type { Paragraph } from "docx";

import type { Block, Facts, Heading, Paragraph as ParagraphNode, Section } from "../../document/node.ts";
import { writeFigure } from "./figure.ts";
import { writeList } from "./list.ts";
import { writeFact, writeParagraph } from "./paragraphs.ts";
import { type Keep, keepOf, type Scope, standingOf, type WordBlock } from "./scope.ts";
import { writeTable } from "./table.ts";
import type { Writing } from "./writing.ts";

/** Blocks of the tree as Word's paragraphs and tables. */
export function writeBlocks(blocks: readonly Block[], scope: Scope, writing: Writing): readonly WordBlock[] {
  return blocks.flatMap((block, index) => {
    const keep = keepOf(scope.keep, index, blocks);
    return writeBlock(block, { ...scope, keep: keptWithNext(keep, blocks[index + 1]) }, writing);
  });
}

/** Signatures and recipients alone on a page would be a page without a paper. */
function keptWithNext(keep: Keep, next: Block | undefined): Keep {
  if (next === undefined || !belongsToPrevious(next)) return keep;
  return keep === "none" ? "last" : "all";
}

function belongsToPrevious(block: Block): boolean {
  return block.type === "section" && (block.role === "signatures" || block.role === "recipients");
}

function writeBlock(block: Block, scope: Scope, writing: Writing): readonly WordBlock[] {
  switch (block.type) {
    case "section":
      return writeSection(block, scope, writing);
    case "heading":
      return [writeHeading(block, scope, writing)];
    case "paragraph":
      return [writeParagraph(block.children, paragraphStyle(block, scope), standingOf(scope), writing)];
    case "list":
      return writeList(block, scope, writing, writeBlocks);
    case "facts":
      return writeFacts(block, scope, writing);
    case "table":
      return writeTable(block, scope, writing, writeBlocks);
    case "figure":
      return writeFigure(block, standingOf(scope), writing);
  }
}

function writeSection(section: Section, scope: Scope, writing: Writing): readonly WordBlock[] {
  if (section.id !== null) writing.pendingIds.push(section.id);
  const together = belongsToPrevious(section) && scope.keep !== "all";
  const keep = together ? withAllButLast(scope.keep) : scope.keep;
  const blocks = writeBlocks(
    section.children,
    { ...scope, keep, abbreviations: section.role === "abbreviations" },
    writing,
  );
  if (section.role === "letterhead") writing.follows = "letterhead";
  return blocks;
}

function withAllButLast(keep: Keep): Keep {
  return keep === "last" ? "all" : "allButLast";
}

function writeHeading(heading: Heading, scope: Scope, writing: Writing): Paragraph {
  if (heading.id !== null) writing.pendingIds.push(heading.id);
  return writeParagraph(heading.children, `Heading${heading.level}`, standingOf(scope), writing);
}

const PARAGRAPH_STYLES = { body: "BodyText", kicker: "Kicker", subtitle: "Subtitle", signature: "Signature" } as const;

function paragraphStyle({ role }: ParagraphNode, { cell }: Scope): string {
  return cell?.style ?? PARAGRAPH_STYLES[role];
}

function writeFacts(facts: Facts, scope: Scope, writing: Writing): readonly WordBlock[] {
  const styles = scope.abbreviations
    ? ({ paragraph: "Abbreviation", term: "Strong" } as const)
    : ({ paragraph: "FactDescription", term: "FactTerm" } as const);
  const paragraphs = facts.items.map((fact, index) => {
    const standing = standingOf({ ...scope, keep: keepOf(scope.keep, index, facts.items) });
    return writeFact(fact.term, fact.description, styles, standing, writing);
  });
  writing.follows = "list";
  return paragraphs;
}
