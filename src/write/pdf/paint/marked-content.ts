import type { Element, InlineMark } from "../structure/element.ts";
import type { PaintedStructure } from "../structure/painted-structure.ts";
import type { ContentStream } from "./content-stream.ts";

/** What is being painted between a marked content's beginning and its end. */
type Open = { readonly element: Element; readonly mark: InlineMark | null } | "artifact" | null;

/** Everything painted is either an element's content or an artifact (ISO 14289-1 7.1); this keeps count of which. */
export class MarkedContent {
  readonly #stream: ContentStream;
  readonly #structure: PaintedStructure;
  #open: Open = null;
  /** What artifacts are at the moment: a running line, or null for rules, fills and repeated words. */
  artifact: "Header" | "Footer" | null = null;

  constructor(stream: ContentStream, structure: PaintedStructure) {
    this.#stream = stream;
    this.#structure = structure;
  }

  /** Words of one mark in one element are one content, over as many lines as they take. */
  openContent(element: Element, mark: InlineMark | null): void {
    const open = this.#open;
    if (open !== null && open !== "artifact" && open.element === element && open.mark === mark) return;
    this.close();
    const node = mark === null ? null : this.#structure.nodeOf(mark, element);
    this.#stream.beginContent(mark?.type ?? element.type, this.#structure.addContent({ element, node }));
    this.#open = { element, mark };
  }

  openArtifact(): void {
    if (this.#open === "artifact") return;
    this.close();
    this.#stream.beginArtifact(this.artifact);
    this.#open = "artifact";
  }

  close(): void {
    if (this.#open !== null) this.#stream.endMarked();
    this.#open = null;
  }
}
