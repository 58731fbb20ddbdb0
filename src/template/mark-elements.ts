/** Where in a template something stands: lines from 1, columns from 0 as Handlebars counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const token = /<!--|-->|<([a-zA-Z][\w-]*)|[<>"'\n]/g;

/**
 * Reads a template's own words in their order, gives each start tag an attribute `at`, and knows whether they have come to
 * stand inside a tag: what is written there is an attribute.
 */
export class ElementMarker {
  insideTag = false;
  private quote: string | null = null;
  private insideComment = false;
  private readonly place: (position: Position) => number;

  /** `place` gives the number that stands for a place. */
  constructor(place: (position: Position) => number) {
    this.place = place;
  }

  /** The words with their start tags marked; `start` is where they begin. */
  mark(words: string, start: Position): string {
    let { line } = start;
    let lineStart = -start.column;
    return words.replace(token, (found: string, name: string | undefined, offset: number) => {
      if (found === "\n") {
        line += 1;
        lineStart = offset + 1;
        return found;
      }
      const opens = this.follow(found);
      return opens && name !== undefined ? `${found} at="${this.place({ line, column: offset - lineStart })}"` : found;
    });
  }

  /** Whether what was found opens a tag. */
  private follow(found: string): boolean {
    if (this.insideComment) this.insideComment = found !== "-->";
    else if (this.quote !== null) this.quote = found === this.quote ? null : this.quote;
    else if (this.insideTag) this.followInTag(found);
    else if (found === "<!--") this.insideComment = true;
    else if (found.startsWith("<")) {
      this.insideTag = true;
      return true;
    }
    return false;
  }

  private followInTag(found: string): void {
    if (found === '"' || found === "'") this.quote = found;
    if (found.endsWith(">")) this.insideTag = false;
  }
}
