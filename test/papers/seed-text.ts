/**
 * Reads the paper of 2022 as it was saved as text (`eskilstuna-2022/seed.txt`, a public record): one paragraph a line,
 * one table row a line with tabs between the cells, `<p>` around each paragraph of a cell that has several, and
 * asterisks around emphasis.
 */
export type SeedBlock = SeedParagraph | SeedRow;

export interface SeedParagraph {
  readonly type: "paragraph";
  readonly text: string;
}

export interface SeedRow {
  readonly type: "row";
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly string[])[];
}

/** The paper's paragraphs and table rows, in the order of the file, without its marks. */
export function seedBlocks(file: string): readonly SeedBlock[] {
  return file
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(blockOf);
}

/** The paper's text, one entry a paragraph, a table row by row and cell by cell. */
export function seedText(file: string): readonly string[] {
  return seedBlocks(file).flatMap((block) => (block.type === "row" ? block.cells.flat() : [block.text]));
}

function blockOf(line: string): SeedBlock {
  if (!line.includes("\t")) return { type: "paragraph", text: withoutMarks(line) };
  return { type: "row", cells: line.split("\t").map(paragraphsOfCell) };
}

function paragraphsOfCell(cell: string): readonly string[] {
  const marked = [...cell.matchAll(/<p>(.*?)<\/p>/g)].map(([, paragraph = ""]) => withoutMarks(paragraph));
  return marked.length > 0 ? marked : [withoutMarks(cell)];
}

function withoutMarks(text: string): string {
  return text.replaceAll("*", "").replace(/\s+/g, " ").trim();
}
