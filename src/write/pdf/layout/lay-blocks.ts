import type { Block, Paragraph, Section } from "../../../document/node.ts";
import { textOfInlines } from "../../../document/text.ts";
import { element } from "../structure/element.ts";
import { layTable } from "../table/lay-table.ts";
import { BREAK_COST } from "./break-cost.ts";
import { layFacts, layLetterhead } from "./lay-facts.ts";
import { layFigure } from "./lay-figure.ts";
import { layList } from "./lay-list.ts";
import { layHeading, layParagraph } from "./lay-text-block.ts";
import { addTarget, type Frame, type Setting } from "./setting.ts";
import { type Flow, Stack } from "./stack.ts";

/** Blocks under one another in a frame. */
export function layBlocks(blocks: readonly Block[], frame: Frame, setting: Setting): Flow {
  const stack = new Stack();
  let previous: Block | null = null;
  for (const block of blocks) {
    stack.add(layBlock(block, frame, setting), costBetween(previous, block));
    previous = block;
  }
  return stack.result();
}

function layBlock(block: Block, frame: Frame, setting: Setting): Flow {
  switch (block.type) {
    case "section":
      return laySection(block, frame, setting);
    case "heading":
      return layHeading(block, frame, setting);
    case "paragraph":
      return layParagraph(block, frame, setting);
    case "list":
      return layList(block, frame, setting);
    case "facts":
      return frame.letterhead ? layLetterhead(block, frame, setting) : layFacts(block, frame, setting);
    case "table":
      return layTable(block, frame, setting);
    case "figure":
      return layFigure(block, frame, setting);
  }
}

export function laySection(section: Section, frame: Frame, setting: Setting): Flow {
  const letterhead = frame.letterhead || section.role === "letterhead";
  const flow = layBlocks(section.children, { ...frame, letterhead }, setting);
  const own = element("Sect", flow.elements);
  addTarget(setting, section.id, own);
  const inner = COST_INSIDE[section.role] ?? 0;
  const entries = flow.entries.map((entry, index) =>
    index === 0 || inner <= entry.breakCost ? entry : { ...entry, breakCost: inner },
  );
  return { ...flow, entries, elements: [own] };
}

/** What it costs to break within a section that should stay in one piece. */
const COST_INSIDE: Partial<Record<Section["role"], number>> = {
  letterhead: BREAK_COST.widow,
  proposal: BREAK_COST.insideProposal,
  signatures: BREAK_COST.beforeRecipients,
  recipients: BREAK_COST.insideProposal,
};

function costBetween(previous: Block | null, block: Block): number {
  if (previous?.type === "heading") return BREAK_COST.never;
  if (previous?.type === "paragraph" && (previous.role === "kicker" || previous.role === "subtitle"))
    return BREAK_COST.never;
  if (block.type === "paragraph" && block.role === "subtitle") return BREAK_COST.never;
  if (block.type === "section" && block.role === "recipients") return BREAK_COST.beforeRecipients;
  if (block.type === "section" && block.role === "signatures") return BREAK_COST.beforeSignatures;
  if (previous?.type === "paragraph" && (block.type === "list" || introduces(previous))) return BREAK_COST.beforeList;
  return BREAK_COST.free;
}

function introduces(paragraph: Paragraph): boolean {
  return textOfInlines(paragraph.children).trimEnd().endsWith(":");
}
