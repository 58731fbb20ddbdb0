import type { Block, Facts, Heading, List, ListItem, Paragraph, Section } from "../../document/node.ts";
import { attributes } from "./escape.ts";
import { writeFigure } from "./figure.ts";
import { writeEntry } from "./inline.ts";
import type { Page } from "./page.ts";
import { writeTable } from "./table.ts";

export function writeBlocks(blocks: readonly Block[], page: Page): string {
  return blocks.map((block) => writeBlock(block, page)).join("");
}

function writeBlock(block: Block, page: Page): string {
  switch (block.type) {
    case "section":
      return writeSection(block, page);
    case "heading":
      return writeHeading(block, page);
    case "paragraph":
      return writeParagraph(block, page);
    case "list":
      return writeList(block, page);
    case "facts":
      return writeFacts(block, page);
    case "table":
      return writeTable(block, page, (cell, around) => writeSparingly(cell.children, around, page));
    case "figure":
      return writeFigure(block, page);
  }
}

function writeSection(section: Section, page: Page): string {
  const name = section.role === "letterhead" ? "header" : "section";
  const look = section.orientation === "landscape" ? `${section.role} landscape` : section.role;
  const start = `<${name}${attributes({ class: look, id: section.id, "data-path": section.path })}>`;
  return `${start}\n${writeBlocks(section.children, page)}</${name}>\n`;
}

function writeHeading(heading: Heading, page: Page): string {
  const name = `h${page.headingLevel(heading.level)}`;
  const given = attributes({ class: `heading${heading.level}`, id: heading.id, "data-path": heading.path });
  return `<${name}${given}>${writeEntry(heading.children, heading.path, page)}</${name}>\n`;
}

function writeParagraph({ role, path, children }: Paragraph, page: Page): string {
  const given = attributes({ class: role === "body" ? null : role, "data-path": path });
  return `<p${given}>${writeEntry(children, path, page)}</p>\n`;
}

function writeList(list: List, page: Page): string {
  const name = list.ordered ? "ol" : "ul";
  const start = list.ordered && list.start !== 1 ? list.start : null;
  const items = list.items.map((item) => writeItem(item, page)).join("");
  return `<${name}${attributes({ start, "data-path": list.path })}>\n${items}</${name}>\n`;
}

function writeItem(item: ListItem, page: Page): string {
  const { html, path } = writeSparingly(item.children, item.path, page);
  return `<li${attributes({ "data-path": path })}>${html}</li>\n`;
}

/**
 * Blocks in a list item or cell. A single paragraph needs no element of its own there: the element around it takes over
 * its path.
 */
function writeSparingly(
  blocks: readonly Block[],
  path: string | null,
  page: Page,
): { html: string; path: string | null } {
  const [first] = blocks;
  if (blocks.length === 1 && first?.type === "paragraph" && first.role === "body") {
    const own = first.path ?? path;
    return { html: writeEntry(first.children, own, page), path: own };
  }
  return { html: writeBlocks(blocks, page), path };
}

function writeFacts(facts: Facts, page: Page): string {
  const items = facts.items.map((fact) => {
    const term = writeEntry(fact.term, fact.path, page);
    const description = writeEntry(fact.description, fact.path, page);
    return `<div${attributes({ "data-path": fact.path })}><dt>${term}</dt><dd>${description}</dd></div>\n`;
  });
  return `<dl${attributes({ "data-path": facts.path })}>\n${items.join("")}</dl>\n`;
}
