/**
 * How many words of the tree's text the file's text lacks. Each word must be there as many times as in the tree. Letters
 * and digits alone count: a word may be broken over lines, with a hyphen or without. Nor does order count, since the
 * cells of a table may be read in any.
 * @param {readonly string[]} expected
 * @param {string} actual
 */
export function lostWords(expected, actual) {
  const there = lettersOf(actual);
  const wanted = expected.map(lettersOf).join("|");
  const words = new Set(expected.flatMap((text) => withoutSoftHyphens(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  let lost = 0;
  for (const word of words) lost += Math.max(0, occurrences(word, wanted) - occurrences(word, there));
  return lost;
}

function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function withoutSoftHyphens(text) {
  return text.replaceAll("\u00ad", "");
}

function occurrences(word, text) {
  return text.split(word).length - 1;
}
