import type { ShapedWord } from "../font/shaped-word.ts";
import type { Fragment, Line } from "./line.ts";
import { type Run, type RunText, sourceOf } from "./run-text.ts";

/** Words of one run, as they stand in the text from `start` to before `end`. */
export interface Piece {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly word: ShapedWord;
}

/** Gathers the pieces of one line after another. */
export class LineBuilder {
  readonly #text: RunText;
  #pieces: Piece[] = [];
  /** With the spaces at its end. */
  #widthPt = 0;

  constructor(text: RunText) {
    this.#text = text;
  }

  get widthPt(): number {
    return this.#widthPt;
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  get last(): Piece | undefined {
    return this.#pieces.at(-1);
  }

  /** Puts another piece in the last one's place. */
  replaceLast(piece: Piece): void {
    const last = this.#pieces.pop();
    if (last !== undefined) this.#widthPt -= inPoints(last.word.width, last);
    this.add(piece);
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
    this.#widthPt += inPoints(piece.word.width, piece);
  }

  /** The line so far; the builder begins the next one. */
  take(): Line {
    const line = joined(this.#text, this.#pieces);
    this.#pieces = [];
    this.#widthPt = 0;
    return line;
  }
}

/** A width in thousandths of the size, on the page. */
export function inPoints(width: number, { run }: Pick<Piece, "run">): number {
  return (width * run.style.sizePt) / 1000;
}

function joined(text: RunText, pieces: readonly Piece[]): Line {
  const fragments: Fragment[] = [];
  let xPt = 0;
  let index = 0;
  while (index < pieces.length) {
    const start = index;
    const first = pieces[start];
    if (first === undefined) break;
    let last = first;
    let width = 0;
    let inkWidth = 0;
    for (let piece: Piece | undefined = first; piece?.run === first.run; piece = pieces[index]) {
      if (piece.word.inkWidth > 0) inkWidth = width + piece.word.inkWidth;
      width += piece.word.width;
      last = piece;
      index += 1;
    }
    const words = pieces.slice(start, index).map(({ word }) => word);
    const source = sourceOf(text, first.start, last.end);
    const widthPt = inPoints(index >= pieces.length ? inkWidth : width, first);
    fragments.push({ xPt, widthPt, style: first.run.style, mark: first.run.mark, words, source });
    xPt += inPoints(width, first);
  }
  const last = fragments.at(-1);
  // An array that grew keeps room for sixteen more; a large plan has half a million lines.
  return { fragments: fragments.slice(), widthPt: last === undefined ? 0 : last.xPt + last.widthPt };
}
