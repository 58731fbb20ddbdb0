import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** Elements whose words are parted from those around them. */
const parting: ReadonlySet<string> = new Set(["br", "p", "li", "div", "dt", "dd", "ul", "ol"]);

/** The words below a node as they stand in the source. */
export function wordsOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  const words = childrenOf(node).map(wordsOf).join("");
  return parting.has(node.nodeName) ? ` ${words} ` : words;
}
