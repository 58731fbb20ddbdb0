// Twenty lists inside one another, on a line or by how far it is indented: more than any paper has.
const deepList = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){20}|^[ \t]{80,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;
const deepestEmphasis = 100;

/**
 * Whether lists or emphasis of prose stand so deep inside one another that no reader could follow, and no program either:
 * the marks are counted as they stand, since parsing such a text takes minutes.
 */
export function isTooNested(text: string): boolean {
  return deepList.test(text) || text.split(/\n[ \t]*\n/).some(isDeeplyEmphasized);
}

function isDeeplyEmphasized(paragraph: string): boolean {
  return [/\*+/g, /_+/g].some((marks) => depthOf(paragraph, marks) > deepestEmphasis);
}

const word = /[\p{L}\p{N}]/u;

/** How deep marks may stand: a word stands after one that opens, and before one that closes (CommonMark 6.2). */
function depthOf(paragraph: string, marks: RegExp): number {
  let open = 0;
  let mostOpen = 0;
  let closed = 0;
  for (const { 0: run, index } of paragraph.matchAll(marks)) {
    const [before, after] = [paragraph[index - 1] ?? " ", paragraph[index + run.length] ?? " "];
    if (open > 0 && (word.test(before) || (before.trim() !== "" && !word.test(after)))) {
      open = Math.max(0, open - run.length);
      closed += run.length;
    } else if (after.trim() !== "") {
      open += run.length;
    }
    mostOpen = Math.max(mostOpen, open);
  }
  return Math.min(mostOpen, closed);
}
