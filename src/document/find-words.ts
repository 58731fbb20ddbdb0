/** A part of a text, by the text's number. */
export interface Stretch {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A text of a field; `joined` where nothing stands between it and the text before it. */
export interface FieldText {
  readonly text: number;
  readonly value: string;
  readonly joined: boolean;
}

/** A field's words as they are compared, each letter with the text and the offset that it came from. */
export interface Letters {
  readonly words: string;
  readonly texts: readonly number[];
  readonly offsets: readonly number[];
}

/** White space is a space, a hyphen that may not break is a hyphen; characters that only steer line breaks are nothing. */
function letterOf(character: string): string {
  if (/\s/.test(character)) return " ";
  if (character === "\u2011") return "-";
  return /[\u00ad\u200b\u2060]/.test(character) ? "" : character;
}

/** No text: a space that stands for a line break, or for what parts two texts. */
const between = -1;

/** The letters of a field's texts, a space wherever two of them are parted. */
export function lettersOf(field: readonly FieldText[]): Letters {
  const found: { letter: string; text: number; offset: number }[] = [];
  for (const [index, { text, value, joined }] of field.entries()) {
    if (index > 0 && !(joined && field[index - 1]?.text === text - 1)) {
      found.push({ letter: " ", text: between, offset: 0 });
    }
    for (let offset = 0; offset < value.length; offset += 1) {
      const letter = letterOf(value.charAt(offset));
      if (letter !== "") found.push({ letter, text, offset });
    }
  }
  return {
    words: found.map(({ letter }) => letter).join(""),
    texts: found.map(({ text }) => text),
    offsets: found.map(({ offset }) => offset),
  };
}

/**
 * Where words stand in a field, one stretch a text; `occurrence` says which of equal words, from 0. None where they do not
 * stand there. Data may have more white space than the tree kept: what is not found is looked for again without.
 */
export function findWords(field: Letters, words: string, occurrence: number): readonly Stretch[] {
  const wanted = Array.from(words, letterOf).join("");
  const exact = stretchesAt(field, nthIndex(field.words, wanted, occurrence), wanted.length);
  if (exact.length > 0) return exact;
  const short = singleSpaced(field);
  const trimmed = wanted.replace(/ +/g, " ").trim();
  return stretchesAt(short, nthIndex(short.words, trimmed, occurrence), trimmed.length);
}

function nthIndex(text: string, words: string, occurrence: number): number {
  if (words === "") return -1;
  let index = text.indexOf(words);
  for (let count = 0; count < occurrence && index !== -1; count += 1) {
    index = text.indexOf(words, index + words.length);
  }
  return index;
}

function stretchesAt({ texts, offsets }: Letters, index: number, length: number): readonly Stretch[] {
  if (index === -1) return [];
  const found: { text: number; start: number; end: number }[] = [];
  for (let at = index; at < index + length; at += 1) {
    const [text = between, offset = 0] = [texts[at], offsets[at]];
    if (text === between) continue;
    const last = found.at(-1);
    if (last?.text === text) last.end = offset + 1;
    else found.push({ text, start: offset, end: offset + 1 });
  }
  return found;
}

function singleSpaced({ words, texts, offsets }: Letters): Letters {
  const isKept = (_: unknown, at: number) => words[at] !== " " || words[at - 1] !== " ";
  return { words: words.replace(/ +/g, " "), texts: texts.filter(isKept), offsets: offsets.filter(isKept) };
}
