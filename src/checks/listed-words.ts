/** Whether a word is one of a list, where “orsak-” stands for what begins so, “-orsak” for what ends so, “-orsak-” for both. */
export function isListed(word: string, listed: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return listed.some((entry) => fits(lower, entry));
}

function fits(word: string, entry: string): boolean {
  const isBeginning = entry.endsWith("-");
  const isEnd = entry.startsWith("-");
  const stem = entry.slice(isEnd ? 1 : 0, isBeginning ? -1 : undefined);
  if (isBeginning && isEnd) return word.includes(stem);
  if (isBeginning) return word.startsWith(stem);
  return isEnd ? word.endsWith(stem) : word === stem;
}
