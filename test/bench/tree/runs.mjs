/**
 * A stretch of text in one face, as most document libraries take it.
 * @typedef {object} Run
 * @property {string} text
 * @property {boolean} bold
 * @property {boolean} italic
 * @property {string | null} link
 * @property {"text" | "pageNumber" | "pageCount"} kind
 */

/** @type {Run} */
const plain = { text: "", bold: false, italic: false, link: null, kind: "text" };

/**
 * The runs of inline nodes; a line break is a run of `\n`.
 * @param {readonly import("../../../src/document/node.ts").Inline[]} inlines
 * @param {Run} [around] what the nodes stand in
 * @returns {Run[]}
 */
export function runsOf(inlines, around = plain) {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case "text":
        return [{ ...around, text: inline.value }];
      case "break":
        return [{ ...around, text: "\n" }];
      case "pageNumber":
      case "pageCount":
        return [{ ...around, kind: inline.type }];
      case "emphasis":
        return runsOf(inline.children, { ...around, italic: true });
      case "strong":
        return runsOf(inline.children, { ...around, bold: true });
      case "link":
        return runsOf(inline.children, { ...around, link: inline.target.startsWith("#") ? null : inline.target });
      case "abbreviation":
      case "gap":
        return runsOf(inline.children, around);
      default:
        throw new Error(`The bench does not know this inline node: ${JSON.stringify(inline)}`);
    }
  });
}

/** The words alone, for contenders and places that take a string. */
export function wordsOf(inlines) {
  return runsOf(inlines)
    .map(({ text }) => text)
    .join("");
}
