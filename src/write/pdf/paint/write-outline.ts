import type { PdfFile, Reference } from "../file/pdf-file.ts";
import { textString } from "../file/pdf-value.ts";

/** A heading in the outline; `action` leads to it. */
export interface OutlineEntry {
  readonly level: number;
  readonly text: string;
  readonly action: string;
}

interface OutlineNode {
  readonly reference: Reference;
  readonly entry: OutlineEntry;
  readonly children: OutlineNode[];
}

/** Writes the outline, nested as the headings are (ISO 32000-1 12.3.3). All of it is open. */
export function writeOutline(entries: readonly OutlineEntry[], file: PdfFile): void {
  if (entries.length === 0) return;
  const root = file.allocate();
  const top = nested(entries, file);
  writeSiblings(top, root, file);
  file.write(
    root,
    `<</Type /Outlines /First ${top[0]?.reference} /Last ${top.at(-1)?.reference} /Count ${entries.length}>>`,
  );
  file.setRoot("Outlines", root);
  file.setRoot("PageMode", "UseOutlines");
}

function nested(entries: readonly OutlineEntry[], file: PdfFile): readonly OutlineNode[] {
  const top: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const node = { reference: file.allocate(), entry, children: [] };
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  }
  return top;
}

function writeSiblings(nodes: readonly OutlineNode[], parent: Reference, file: PdfFile): void {
  for (const [index, { reference, entry, children }] of nodes.entries()) {
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    const links = [
      ...(previous === undefined ? [] : [`/Prev ${previous.reference}`]),
      ...(next === undefined ? [] : [`/Next ${next.reference}`]),
      ...(children.length === 0
        ? []
        : [`/First ${children[0]?.reference} /Last ${children.at(-1)?.reference} /Count ${countOf(children)}`]),
    ];
    file.write(
      reference,
      `<</Title ${textString(entry.text)} /Parent ${parent} ${links.join(" ")} /A ${entry.action}>>`,
    );
    writeSiblings(children, reference, file);
  }
}

function countOf(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}
