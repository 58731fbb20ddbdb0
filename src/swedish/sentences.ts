/** A piece of a text, and where it starts. */
export interface Piece {
  readonly text: string;
  /** Characters from the start of the text. */
  readonly at: number;
}

const word = /[\p{L}\p{N}]+(?:[-’':][\p{L}\p{N}]+)*/gu;

/** The words of a text; “ANDTS-coach” and “BRÅ:s” are one each. */
export function wordsOf(text: string): readonly Piece[] {
  return [...text.matchAll(word)].map((match) => ({ text: match[0], at: match.index }));
}

// A full stop after these, after one letter, or in a number does not end a sentence.
const abbreviation =
  /(?:^|[\s(])(?:[\p{L}]|t\.ex|bl\.a|t\.o\.m|fr\.o\.m|m\.m|m\.fl|d\.v\.s|dvs|s\.k|f\.d|p\.g\.a|e\.d|o\.s\.v|osv|ca|jfr|kl|nr|kap|st|tel|resp|inkl|exkl|dnr)$/iu;

/** The sentences of a text. A paragraph's end, a line break, ends a sentence too. */
export function sentencesOf(text: string): readonly Piece[] {
  const sentences: Piece[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "") sentences.push({ text: trimmed, at: start + raw.indexOf(trimmed) });
    start = end;
  };
  for (const match of text.matchAll(/[.!?]+[)”"]?(?=\s+["”(–]?[\p{Lu}\p{N}]|\s*$)|\n/gu)) {
    const isStop = match[0].startsWith(".") && match[0].length === 1;
    if (isStop && abbreviation.test(text.slice(start, match.index))) continue;
    cut(match.index + match[0].length);
  }
  cut(text.length);
  return sentences;
}
