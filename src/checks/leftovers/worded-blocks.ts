import type { FinishedPaper, WordedBlock } from "../finished-paper.ts";

/** A block of words in a file of a paper. */
export interface FoundBlock {
  readonly file: string;
  readonly block: WordedBlock;
}

/** Every block of every file of a paper that holds words. */
export function wordedBlocks({ texts }: FinishedPaper): readonly FoundBlock[] {
  return texts.flatMap(({ file, blocks }) =>
    blocks.flatMap((block) => (block.kind === "part" || block.text === "" ? [] : [{ file, block }])),
  );
}
