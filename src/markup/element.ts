/** An element of the markup, with the place in the template that wrote it (an index, see `Rendered`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** The data path that holds here: the element's own, or the nearest one outside it. */
  readonly path: string | null;
}

export function elementsIn(element: Element, ...names: readonly string[]): readonly Element[] {
  return element.children.filter((child): child is Element => typeof child !== "string" && names.includes(child.name));
}
