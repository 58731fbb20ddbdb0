import type { Images } from "../../document/written.ts";
import type { Problem } from "../../problem.ts";

/** What is gathered while a page is written, and what the writing must remember from one block to the next. */
export class Page {
  readonly images: Images;
  readonly text: string[] = [];
  readonly problems: Problem[] = [];
  /** The words of the block that is being written. */
  #words = "";
  #titles = 0;
  #captions = 0;

  constructor(images: Images) {
    this.images = images;
  }

  /** Tells that words were written into the page, in reading order. */
  say(words: string): void {
    this.#words += words;
  }

  /** Ends one entry of the page's text. */
  endEntry(): void {
    if (this.#words !== "") this.text.push(this.#words);
    this.#words = "";
  }

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  /**
   * The level in the page of a heading of this level in the tree. Each part has a level 1 of its own, but a page has one
   * `h1`: from the second level 1 on, all headings stand one level further down, so that none is skipped.
   */
  headingLevel(level: number): number {
    if (level === 1) this.#titles += 1;
    return this.#titles > 1 ? level + 1 : level;
  }

  /** An id for a caption. The colon keeps it apart from the ids that a template gives. */
  nextCaptionId(): string {
    this.#captions += 1;
    return `caption:${this.#captions}`;
  }
}
