const WORD_JOINER = "\u2060";
const NO_BREAK_SPACE = "\u00a0";
/** A hyphen or en dash between digits, as in 2020-2023 or 9–16. */
const RANGE = /(?<=\d)[-–](?=\d)/g;
/** Where a line may break within what ordinary spaces part: after a dash, unless a number follows. */
const AFTER_DASH = /(?<=[-–])(?![\d\u2060])/;
/** White space that means something else to Word inside a run than a space. */
const LAYOUT_SPACE = /[\t\n\r\u2028\u2029]+/g;
/** Not allowed in XML 1.0 (section 2.2), and left by no data that is meant. */
const NOT_XML = /[\uFFFE\uFFFF]/g;
/** Whether anything of this is there at all: in most runs nothing is. */
const MENDED = /[\t\n\r\u00a0\u2028\u2029\uFFFE\uFFFF]|\d[-–]\d/;

/**
 * Words as they stand in a run. A range of years or times is kept on one line, by a word joiner after the dash rather
 * than Word's own non-breaking hyphen: that one is read back as another character, and there is none for the en dash.
 * What no line has room for is let go: a narrow column would cut “31 oktober” within the word.
 */
export function setWords(value: string, lettersOnLine: number | null): string {
  if (!MENDED.test(value)) return value;
  const words = value.replace(LAYOUT_SPACE, " ").replace(NOT_XML, "\uFFFD").replace(RANGE, `$&${WORD_JOINER}`);
  if (lettersOnLine === null || !words.includes(NO_BREAK_SPACE)) return words;
  return words
    .split(" ")
    .map((tied) => (tied.length > lettersOnLine ? letGo(tied, lettersOnLine) : tied))
    .join(" ");
}

function letGo(tied: string, lettersOnLine: number): string {
  return tied
    .split(AFTER_DASH)
    .map((part) => (part.length > lettersOnLine ? part.replaceAll(NO_BREAK_SPACE, " ") : part))
    .join("");
}
