import type { Element } from "../structure/element.ts";
import type { RowEntry } from "../table/table-layout.ts";
import type { Strip } from "./strip.ts";

/** What stands under one another in a part: strips, and rows of tables. */
export type Entry = Strip | RowEntry;

/** Blocks laid out: their entries, top down, and their elements in reading order. */
export interface Flow {
  readonly entries: readonly Entry[];
  readonly elements: readonly Element[];
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
}

/** Puts flows under one another. Of the space after one and before the next, the greater counts. */
export class Stack {
  readonly #entries: Entry[] = [];
  readonly #elements: Element[] = [];
  #afterPt = 0;
  #beforePt = 0;

  /** @param firstBreakCost what it costs at least to begin a page with this flow */
  add(flow: Flow, firstBreakCost = 0): void {
    this.#elements.push(...flow.elements);
    const [first, ...rest] = flow.entries;
    if (first === undefined) return;
    if (this.#entries.length === 0) this.#beforePt = flow.spaceBeforePt;
    const gapPt = this.#entries.length === 0 ? 0 : Math.max(this.#afterPt, flow.spaceBeforePt);
    this.#entries.push({ ...first, gapPt, breakCost: Math.max(first.breakCost, firstBreakCost) });
    for (const entry of rest) this.#entries.push(entry);
    this.#afterPt = flow.spaceAfterPt;
  }

  /** What is added next does not begin a page without what was added last. */
  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  result(): Flow {
    return {
      entries: this.#entries,
      // The elements are kept: a copy has no room to grow.
      elements: this.#elements.slice(),
      spaceBeforePt: this.#beforePt,
      spaceAfterPt: this.#afterPt,
    };
  }
}
