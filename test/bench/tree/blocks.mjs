/**
 * @typedef {import("../../../src/document/node.ts").Block} Block
 * @typedef {import("../../../src/document/node.ts").Part} Part
 */

/**
 * The part's blocks without the sections around them: no peer has a node for those.
 * @param {Part} part
 * @returns {readonly Exclude<Block, { readonly type: "section" }>[]}
 */
export function blocksOf(part) {
  return part.children.flatMap(opened);
}

/** @param {Block} block */
function opened(block) {
  return block.type === "section" ? block.children.flatMap(opened) : [block];
}

/** The name of a heading's or paragraph's text style in the theme. */
export function styleOf(block) {
  if (block.type === "heading") return `heading${block.level}`;
  return block.role;
}
