import { readProse } from "../../prose/read-prose.ts";

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** Which lines of a passage, counted from 0, lead into a list: the paragraph right before a list's first item. */
export function linesBeforeLists(prose: string): ReadonlySet<number> {
  const { children = [] }: Node = readProse(prose);
  const leading = new Set<number>();
  let line = 0;
  for (const [index, node] of children.entries()) {
    line += paragraphsIn(node);
    if (node.type === "paragraph" && children[index + 1]?.type === "list") leading.add(line - 1);
  }
  return leading;
}

/** As many as the lines that a passage has of it. */
function paragraphsIn({ type, children = [] }: Node): number {
  return type === "paragraph" ? 1 : children.reduce((sum, child) => sum + paragraphsIn(child), 0);
}
