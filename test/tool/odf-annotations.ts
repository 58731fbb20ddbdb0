import { childrenNamed, elementsOf, parseXml, type XmlElement } from "./xml-tree.ts";

/** A comment as LibreOffice has it. */
export interface AnnotationReading {
  readonly author: string;
  /** Its first paragraph. */
  readonly heading: string;
  /** The words between its start and its end, white space left out. */
  readonly words: string;
}

/** The comments of a flat ODF text, in the order in which they begin. */
export function annotationsOfFlatOdf(xml: string): readonly AnnotationReading[] {
  const found = new Map<string, { author: string; heading: string; words: string; open: boolean }>();
  const visit = (element: XmlElement): void => {
    const name = element.attributes["office:name"] ?? "";
    if (element.name === "office:annotation") {
      const [creator] = childrenNamed(element, "dc:creator");
      const [first] = childrenNamed(element, "text:p");
      found.set(name, { author: textOf(creator), heading: textOf(first), words: "", open: true });
      return;
    }
    const ended = element.name === "office:annotation-end" ? found.get(name) : undefined;
    if (ended !== undefined) ended.open = false;
    for (const child of element.children) {
      if (typeof child !== "string") visit(child);
      else for (const one of found.values()) one.words += one.open ? child.replace(/\s/g, "") : "";
    }
  };
  visit(parseXml(xml));
  return [...found.values()].map(({ author, heading, words }) => ({ author, heading, words }));
}

function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const own = element.children.filter((child) => typeof child === "string").join("");
  return own + elementsOf(element).map(textOf).join("");
}
