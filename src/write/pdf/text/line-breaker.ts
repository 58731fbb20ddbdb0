import type { Segment } from "./break-opportunities.ts";
import { hyphenPoints } from "./hyphenation.ts";
import type { Line } from "./line.ts";
import { inPoints, LineBuilder, type Piece } from "./line-builder.ts";
import type { Run, RunText } from "./run-text.ts";

/** Rounding of widths must not send a word that fits exactly to the next line. */
const SLACK_PT = 0.01;
/** A line that is at least so full is left as it is rather than filled by hyphenating the next word. */
const FULL_ENOUGH = 0.2;
const SOFT_HYPHEN = 0xad;

export interface LineOptions {
  readonly widthPt: number;
  /** Swedish hyphenation where a word would leave a gaping line: only in narrow columns. @default false */
  readonly hyphenate?: boolean;
}

/**
 * Fills lines greedily, segment by segment. A segment that does not fit is hyphenated where that is wanted and helps,
 * else sent to the next line, and cut between any two characters where it fits on no line.
 */
export class LineBreaker {
  readonly #text: RunText;
  readonly #widthPt: number;
  readonly #hyphenate: boolean;
  readonly #lines: Line[] = [];
  readonly #line: LineBuilder;
  #run = 0;

  constructor(text: RunText, { widthPt, hyphenate = false }: LineOptions) {
    this.#text = text;
    this.#line = new LineBuilder(text);
    this.#widthPt = widthPt + SLACK_PT;
    this.#hyphenate = hyphenate;
  }

  lines(): readonly Line[] {
    if (!this.#line.isEmpty) this.#lines.push(this.#line.take());
    return this.#lines;
  }

  add({ start, end, required }: Segment): void {
    this.#addPieces(this.#pieces(start, end));
    if (required) this.#lines.push(this.#line.take());
  }

  #addPieces(pieces: readonly Piece[]): void {
    if (this.#fits(pieces)) for (const piece of pieces) this.#line.add(piece);
    else this.#addTooWide(pieces);
  }

  #endLine(): void {
    const { last } = this.#line;
    if (last !== undefined && this.#endsSoft(last)) {
      this.#line.replaceLast({ ...last, word: last.run.style.face.shapeBroken(this.#wordOf(last)) });
    }
    this.#lines.push(this.#line.take());
  }

  /** The segment cut where its look or mark changes. Segments come in order, so the runs are walked once. */
  #pieces(start: number, end: number): readonly Piece[] {
    const pieces: Piece[] = [];
    for (let from = start; from < end; ) {
      const run = this.#runAt(from);
      const to = Math.min(end, run.end);
      pieces.push(this.#piece(run, from, to));
      from = to;
    }
    return pieces;
  }

  #runAt(index: number): Run {
    const { runs } = this.#text;
    while ((runs[this.#run]?.end ?? Number.POSITIVE_INFINITY) <= index) this.#run += 1;
    const run = runs[this.#run];
    if (run === undefined) throw new Error(`No run holds index ${index}.`);
    return run;
  }

  #piece(run: Run, start: number, end: number): Piece {
    const word = run.style.face.shape(this.#text.text.slice(start, end));
    return { run, start, end, word };
  }

  #wordOf({ start, end }: Piece): string {
    return this.#text.text.slice(start, end);
  }

  #endsSoft({ end }: Piece): boolean {
    return this.#text.text.charCodeAt(end - 1) === SOFT_HYPHEN && end < this.#text.text.length;
  }

  #fits(pieces: readonly Piece[]): boolean {
    let widthPt = this.#line.widthPt;
    for (let index = 0; index < pieces.length - 1; index += 1) {
      const piece = pieces[index];
      if (piece !== undefined) widthPt += inPoints(piece.word.width, piece);
    }
    const last = pieces.at(-1);
    if (last === undefined) return true;
    const word = this.#endsSoft(last) ? last.run.style.face.shapeBroken(this.#wordOf(last)) : last.word;
    return widthPt + inPoints(word.inkWidth, last) <= this.#widthPt;
  }

  /** A segment that does not fit on the line begun: hyphenated, sent to the next line, or at last cut anywhere. */
  #addTooWide(pieces: readonly Piece[]): void {
    const rest = this.#hyphenate ? this.#addHyphenated(pieces) : null;
    if (rest !== null) this.#addPieces([rest]);
    else if (this.#line.isEmpty) this.#addCut(pieces);
    else {
      this.#endLine();
      this.#addPieces(pieces);
    }
  }

  /** Sets the first part of the word with a hyphen where that helps; gives what is left of it, or null. */
  #addHyphenated(pieces: readonly Piece[]): Piece | null {
    const [piece] = pieces;
    if (piece === undefined || pieces.length !== 1) return null;
    const widerThanLine = inPoints(piece.word.inkWidth, piece) > this.#widthPt;
    if (!widerThanLine && this.#line.widthPt > this.#widthPt * FULL_ENOUGH) return null;
    const word = this.#wordOf(piece);
    for (const point of hyphenPoints(word)) {
      const broken = piece.run.style.face.shapeBroken(word.slice(0, point));
      if (this.#line.widthPt + inPoints(broken.inkWidth, piece) > this.#widthPt) continue;
      const end = piece.start + point;
      this.#line.add({ ...piece, end, word: broken });
      this.#lines.push(this.#line.take());
      return this.#piece(piece.run, end, piece.end);
    }
    return null;
  }

  /** Cuts a word at the line's edge, between any two characters: a long address, or letters without a vowel. */
  #addCut(pieces: readonly Piece[]): void {
    for (const { run, start, end } of pieces) {
      let from = start;
      if (!this.#line.isEmpty && !this.#holds(run, from, this.#next(from, end))) this.#lines.push(this.#line.take());
      for (let to = this.#next(from, end); to < end; ) {
        const next = this.#next(to, end);
        if (this.#holds(run, from, next)) {
          to = next;
          continue;
        }
        from = this.#cutAt(run, from, to);
        to = this.#next(from, end);
      }
      this.#line.add(this.#piece(run, from, end));
    }
  }

  /** Ends the line before `to`, or after a space that holds words together, if one came before; where the next begins. */
  #cutAt(run: Run, from: number, to: number): number {
    const space = /^.*[\s\u00a0\u202f]/su.exec(this.#text.text.slice(from, to));
    const cut = from + (space?.[0].length ?? to - from);
    this.#line.add(this.#piece(run, from, cut));
    this.#lines.push(this.#line.take());
    return cut;
  }

  #holds(run: Run, start: number, end: number): boolean {
    const piece = this.#piece(run, start, end);
    return this.#line.widthPt + inPoints(piece.word.inkWidth, piece) <= this.#widthPt;
  }

  /** Past the character at `index` and the marks upon it. */
  #next(index: number, end: number): number {
    const character = /^(?:\P{M}|\p{M})\p{M}*/u.exec(this.#text.text.slice(index, Math.min(end, index + 16)));
    return index + (character?.[0].length ?? 1);
  }
}
