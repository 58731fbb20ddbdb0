import type { PdfFile, Reference } from "../file/pdf-file.ts";
import { real, textString } from "../file/pdf-value.ts";
import type { InlineNode } from "../structure/painted-structure.ts";
import type { LinkArea } from "./page-painter.ts";

/** A link's place on its page, and the object that its annotation becomes. */
export interface PlacedLink {
  readonly area: LinkArea;
  readonly annotation: Reference;
  readonly pageHeightPt: number;
  /** Key in the structure's parent tree. */
  readonly structParent: number;
}

/** Where `#id` leads: the action's entries (ISO 32000-1 12.6.4.2), or null where there is no such place. */
export type FindTarget = (id: string) => string | null;

/** Writes the annotations of links. One says in words where it leads (ISO 14289-1 7.18.5). */
export function writeLinks(links: readonly PlacedLink[], file: PdfFile, findTarget: FindTarget): void {
  const words = wordsOfLinks(links);
  for (const { area, annotation, pageHeightPt, structParent } of links) {
    const { target, xPt, topPt, widthPt, heightPt, node } = area;
    const box = [xPt, pageHeightPt - topPt - heightPt, xPt + widthPt, pageHeightPt - topPt].map(real).join(" ");
    const label = (words.get(node) ?? "").trim();
    const internal = target.startsWith("#");
    const action = internal
      ? findTarget(target.slice(1))
      : `<</S /URI /URI ${textString(encodeURI(decoded(target)))}>>`;
    const contents = internal || label === target ? label : `${label} (${target})`;
    file.write(
      annotation,
      `<</Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /F 4 /StructParent ${structParent} ` +
        `/Contents ${textString(contents)}${action === null ? "" : ` /A ${action}`}>>`,
    );
  }
}

function wordsOfLinks(links: readonly PlacedLink[]): ReadonlyMap<InlineNode, string> {
  const words = new Map<InlineNode, string>();
  for (const { area } of links) words.set(area.node, (words.get(area.node) ?? "") + area.words);
  return words;
}

/** An address that is encoded already must not be encoded twice. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
