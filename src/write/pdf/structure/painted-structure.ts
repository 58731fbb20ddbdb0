import type { Reference } from "../file/pdf-file.ts";
import type { Element, InlineMark } from "./element.ts";

/** What an element holds, in reading order: content on a page, a mark within a line, a link's annotation. */
export type Kid = ContentKid | InlineNode | AnnotationKid;

export interface ContentKid {
  readonly kind: "content";
  /** Which page, from 0. */
  readonly page: number;
  readonly id: number;
}

export interface AnnotationKid {
  readonly kind: "annotation";
  readonly page: number;
  readonly annotation: Reference;
}

/** An inline mark as an element of the file. A link that runs over a page break becomes two. */
export interface InlineNode {
  readonly kind: "inline";
  readonly mark: InlineMark;
  readonly page: number;
  readonly kids: Kid[];
}

/** A piece of content: the node (or block) that it belongs to, and its id on the page. */
export interface ContentOwner {
  readonly element: Element;
  readonly node: InlineNode | null;
}

/** Gathers, while pages are painted, what ends up in which element, and the words. */
export class PaintedStructure {
  /** For each page, the owner of each piece of content by its id. */
  readonly pages: ContentOwner[][] = [];
  readonly #kids = new Map<Element, Kid[]>();
  readonly #nodes = new Map<InlineMark, InlineNode>();
  readonly #words = new Map<Element, string>();

  beginPage(): void {
    this.pages.push([]);
  }

  /** Notes a piece of content; its id on the page. */
  addContent(owner: ContentOwner): number {
    const page = this.pages.length - 1;
    const contents = this.pages[page];
    if (contents === undefined) throw new Error("Content is added to a page, and none has begun.");
    const id = contents.push(owner) - 1;
    this.#addKid(owner.element, owner.node, { kind: "content", page, id });
    return id;
  }

  /** The node of a mark, made when its first words are painted, and anew for a link on its next page. */
  nodeOf(mark: InlineMark, element: Element): InlineNode {
    const page = this.pages.length - 1;
    const known = this.#nodes.get(mark);
    if (known !== undefined && (known.page === page || !holdsLink(mark))) return known;
    const node: InlineNode = { kind: "inline", mark, page, kids: [] };
    this.#addKid(element, mark.outer === null ? null : this.nodeOf(mark.outer, element), node);
    this.#nodes.set(mark, node);
    return node;
  }

  addWords(element: Element, words: string): void {
    this.#words.set(element, (this.#words.get(element) ?? "") + words);
  }

  /** What is painted of an element itself, its children left out. */
  kidsOf(element: Element): readonly Kid[] {
    return this.#kids.get(element) ?? [];
  }

  #addKid(element: Element, node: InlineNode | null, kid: Kid): void {
    const kids = node?.kids ?? this.#kids.get(element);
    // Most elements get one kid: an array made with it has no room to spare.
    if (kids === undefined) this.#kids.set(element, [kid]);
    else kids.push(kid);
  }

  /** The painted words, one entry an element that has any, in reading order. */
  text(root: Element): readonly string[] {
    const entries: string[] = [];
    const visit = (element: Element): void => {
      const words = this.#words.get(element);
      if (words !== undefined && words !== "") entries.push(words);
      for (const child of element.children) visit(child);
    };
    visit(root);
    return entries;
  }
}

function holdsLink(mark: InlineMark): boolean {
  for (let at: InlineMark | null = mark; at !== null; at = at.outer) if (at.type === "Link") return true;
  return false;
}
