import type { Block, Section } from "../../../document/node.ts";

/** Blocks of a part that run on through pages of one orientation. */
export interface Stretch {
  readonly orientation: Section["orientation"];
  readonly blocks: readonly Block[];
}

/** Cuts a part where its pages turn: a landscape section begins a new page, and so does what follows it. */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: { orientation: Section["orientation"]; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const orientation = block.type === "section" ? block.orientation : "portrait";
    const last = stretches.at(-1);
    if (last !== undefined && last.orientation === orientation) last.blocks.push(block);
    else stretches.push({ orientation, blocks: [block] });
  }
  return stretches.length > 0 ? stretches : [{ orientation: "portrait", blocks: [] }];
}
