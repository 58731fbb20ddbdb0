const longWord = /\p{L}{6,}/u;

/**
 * The same tree with other words: in each text the first long word ends in three letters that stand for `serial`. It has
 * the same shape and length, so it is the same work; yet no contender meets a paragraph that it has set before. Typst
 * remembers the layout of a paragraph between compilations, and a memo of our own would show here as well: what is
 * timed is a paper never seen, by a program that is warm.
 * @template T
 * @param {T} node
 * @param {number} serial 0 or more; only the last 17,576 are told apart
 * @returns {T}
 */
export function varied(node, serial) {
  const letters = [676, 26, 1].map((weight) => String.fromCharCode(97 + (Math.floor(serial / weight) % 26))).join("");
  return changed(node, (text) => text.replace(longWord, (word) => word.slice(0, -3) + letters));
}

/**
 * The same tree with another fingerprint only, in its properties and in the footer: what a clerk's small change amounts
 * to.
 * @param {import("../../../src/document/node.ts").Document} document
 * @param {number} serial
 */
export function refingerprinted(document, serial) {
  const old = document.properties.fingerprint;
  const fingerprint = serial.toString(16).padStart(old.length, "0");
  const tree = changed(document, (text) => text.replaceAll(old, fingerprint));
  return { ...tree, properties: { ...document.properties, fingerprint } };
}

function changed(node, change) {
  if (Array.isArray(node)) return node.map((child) => changed(child, change));
  if (node === null || typeof node !== "object") return node;
  if (node.type === "text") return { ...node, value: change(node.value) };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, changed(value, change)]));
}
