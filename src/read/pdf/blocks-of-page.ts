/** What stands on a page of a tagged PDF. */
export type PdfBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph" | "running" | "property" | "picture"; readonly text: string };

/** A piece of a page's text, or the begin or end of marked content. */
export interface TextPiece {
  readonly type?: string;
  /** Only content that belongs to the structure has one. */
  readonly id?: string | null;
  /** The structure's element: `P`, `H2`. */
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
  /** In points. */
  readonly width?: number;
}

/** A space wider than this parts what stands at the two ends of a header, or in two cells of a row. */
const GAP_PT = 20;

/** Elements within a line (ISO 32000-1 14.8.4.4). */
const inline: ReadonlySet<string> = new Set(["Span", "Link", "Em", "Strong", "Quote", "Reference", "Code"]);

/**
 * The blocks of one page in the order in which they are painted. They are told apart by their marks: the structure would
 * say it better, but to read it takes a time that grows with the square of a table's rows. So a paragraph whose emphasis
 * begins on a new line is read as two.
 */
export function blocksOfPage(pieces: readonly TextPiece[]): readonly PdfBlock[] {
  const reader = new PageReader();
  for (const piece of pieces) {
    if (piece.type === undefined) reader.addText(piece);
    else if (piece.type === "endMarkedContent") reader.endContent();
    else reader.beginContent(piece);
  }
  reader.endBlock();
  return reader.blocks;
}

class PageReader {
  readonly blocks: PdfBlock[] = [];
  /** The marked content that is open, outermost first; null is none of the structure's. */
  readonly #open: (string | null)[] = [];
  /** What the block that is being read began with; null for what the page only repeats. */
  #tag: string | null = null;
  /** The content that was read last. */
  #lastTag: string | null = null;
  #words = "";
  #begins = true;
  #onNewLine = true;

  beginContent({ id = null, tag = "" }: TextPiece): void {
    this.#open.push(id === null ? null : tag);
    this.#begins = true;
    if (tag === "Figure") this.#addBlock({ kind: "picture", text: "" });
  }

  endContent(): void {
    this.#open.pop();
    this.#begins = true;
  }

  addText({ str = "", hasEOL = false, width = 0 }: TextPiece): void {
    const tag = this.#open.findLast((each) => each !== null) ?? null;
    const isGap = str.trim() === "" && width > GAP_PT;
    if (str === "" || isGap) {
      // What comes next stands elsewhere, if it is other content.
      this.#onNewLine ||= hasEOL || isGap;
      if (isGap && tag === null) this.endBlock();
      this.#words += " ";
      return;
    }
    if (this.#begins && this.#beginsBlock(tag)) {
      this.endBlock();
      this.#tag = tag;
    }
    this.#lastTag = tag;
    this.#begins = false;
    this.#onNewLine = hasEOL;
    this.#words += hasEOL && !str.endsWith("-") ? `${str} ` : str;
  }

  #beginsBlock(tag: string | null): boolean {
    if (this.#onNewLine || this.#lastTag === "Lbl" || (tag === null) !== (this.#lastTag === null)) return true;
    return tag !== null && !inline.has(tag) && !inline.has(this.#lastTag ?? "");
  }

  endBlock(): void {
    const text = plain(this.#words);
    this.#words = "";
    if (text === "" || (this.#tag === "Lbl" && isListMark(text))) return;
    const level = /^H([1-6])$/.exec(this.#tag ?? "")?.[1];
    if (level !== undefined) this.blocks.push({ kind: "heading", level: Number(level), text });
    else this.blocks.push({ kind: this.#tag === null ? "running" : "paragraph", text });
  }

  #addBlock(block: PdfBlock): void {
    this.endBlock();
    this.#onNewLine = true;
    this.blocks.push(block);
  }
}

/** A bullet or a number is no word of the text; a term in a list of terms is. */
function isListMark(text: string): boolean {
  return /^(?:[^\p{L}\p{N}]|\d+\.)$/u.test(text);
}

/** Composed, without the characters that only steer line breaks, white space collapsed. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
