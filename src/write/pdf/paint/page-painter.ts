import type { Reference } from "../file/pdf-file.ts";
import type { FontFace } from "../font/font-face.ts";
import type { LineMark, Mark, PictureMark, Placed } from "../layout/mark.ts";
import type { Page } from "../layout/page.ts";
import type { Element, InlineMark } from "../structure/element.ts";
import type { InlineNode, PaintedStructure } from "../structure/painted-structure.ts";
import type { Fragment } from "../text/line.ts";
import { ContentStream } from "./content-stream.ts";
import { type DocumentFont, glyphArray } from "./document-fonts.ts";
import { MarkedContent } from "./marked-content.ts";

/** What painting a page needs to know of its document. */
export interface PaintContext {
  readonly fonts: ReadonlyMap<FontFace, DocumentFont>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly structure: PaintedStructure;
}

export interface Picture {
  readonly name: string;
  readonly reference: Reference;
}

/** A painted page, and what only its paint could tell. */
export interface PaintedPage {
  readonly operators: string;
  readonly fonts: ReadonlyMap<string, Reference>;
  readonly pictures: ReadonlyMap<string, Reference>;
  /** Where links stand, for their annotations. */
  readonly links: readonly LinkArea[];
  /** Where figures stand: left, bottom, right, top, from the page's bottom left. */
  readonly boxes: ReadonlyMap<Element, readonly number[]>;
  /** How far down each block begins that begins here. */
  readonly tops: ReadonlyMap<Element, number>;
}

export interface LinkArea {
  readonly node: InlineNode;
  readonly target: string;
  readonly words: string;
  readonly xPt: number;
  /** From the page's top. */
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

export function paintPage(page: Page, context: PaintContext): PaintedPage {
  context.structure.beginPage();
  const painter = new PagePainter(page, context);
  painter.paint(page.header, "Header");
  painter.paint(page.content, null);
  painter.paint(page.footer, "Footer");
  return painter.result();
}

class PagePainter {
  readonly #page: Page;
  readonly #context: PaintContext;
  readonly #stream = new ContentStream();
  readonly #fonts = new Map<string, Reference>();
  readonly #pictures = new Map<string, Reference>();
  readonly #links: LinkArea[] = [];
  readonly #boxes = new Map<Element, readonly number[]>();
  readonly #tops = new Map<Element, number>();
  readonly #marked: MarkedContent;

  constructor(page: Page, context: PaintContext) {
    this.#page = page;
    this.#context = context;
    this.#marked = new MarkedContent(this.#stream, context.structure);
  }

  result(): PaintedPage {
    return {
      operators: this.#stream.toString(),
      fonts: this.#fonts,
      pictures: this.#pictures,
      links: this.#links,
      boxes: this.#boxes,
      tops: this.#tops,
    };
  }

  paint(placed: readonly Placed[], artifact: "Header" | "Footer" | null): void {
    this.#marked.artifact = artifact;
    for (const { topPt, mark } of placed) this.#paintMark(mark, topPt);
    this.#marked.close();
  }

  #paintMark(mark: Mark, topPt: number): void {
    switch (mark.kind) {
      case "line":
        this.#paintLine(mark, topPt);
        break;
      case "rule":
        this.#marked.openArtifact();
        this.#stream.rule(mark.xPt, topPt + mark.yPt, mark.widthPt, mark.thicknessPt, mark.colour);
        break;
      case "fill":
        this.#marked.openArtifact();
        this.#stream.fill(mark.xPt, topPt + mark.yPt, mark.widthPt, mark.heightPt, mark.colour);
        break;
      case "picture":
        this.#paintPicture(mark, topPt + mark.yPt);
        break;
    }
  }

  #paintLine({ element, line, xPt, yPt }: LineMark, topPt: number): void {
    if (element !== null && !this.#tops.has(element)) this.#tops.set(element, topPt);
    for (const fragment of line.fragments) {
      if (element === null) this.#marked.openArtifact();
      else this.#marked.openContent(element, fragment.mark);
      this.#paintFragment(fragment, xPt, topPt + yPt);
      if (element !== null) {
        this.#context.structure.addWords(element, fragment.source);
        this.#noteLink(fragment, element, xPt, topPt + yPt);
      }
    }
  }

  #paintFragment({ style, words, xPt: offsetPt }: Fragment, xPt: number, yPt: number): void {
    const font = this.#context.fonts.get(style.face);
    if (font === undefined) throw new Error("A font is painted with before it is embedded.");
    this.#fonts.set(font.name, font.reference);
    this.#stream.text(glyphArray(font, words), xPt + offsetPt, yPt, font.name, style.sizePt, style.colour);
  }

  #noteLink(
    { mark, style, xPt: offsetPt, widthPt, source }: Fragment,
    element: Element,
    xPt: number,
    yPt: number,
  ): void {
    const link = linkOf(mark);
    if (link?.target === undefined) return;
    this.#links.push({
      node: this.#context.structure.nodeOf(link, element),
      target: link.target,
      words: source,
      xPt: xPt + offsetPt,
      topPt: yPt - style.sizePt,
      widthPt,
      heightPt: style.sizePt * 1.3,
    });
  }

  #paintPicture({ element, source, xPt, widthPt, heightPt }: PictureMark, topPt: number): void {
    const picture = this.#context.pictures.get(source);
    if (picture === undefined) throw new Error(`The picture ”${source}” is painted before it is embedded.`);
    this.#marked.openContent(element, null);
    this.#pictures.set(picture.name, picture.reference);
    this.#stream.picture(picture.name, xPt, topPt, widthPt, heightPt);
    const bottom = this.#page.heightPt - topPt - heightPt;
    this.#boxes.set(element, [xPt, bottom, xPt + widthPt, bottom + heightPt]);
    this.#tops.set(element, topPt);
  }
}

function linkOf(mark: InlineMark | null): InlineMark | null {
  for (let at = mark; at !== null; at = at.outer) if (at.type === "Link") return at;
  return null;
}
