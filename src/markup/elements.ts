/** What the markup may hold. A strict subset of HTML, written as XML; described in `markup.md`. */
export interface ElementRule {
  readonly attributes: readonly string[];
  /** The elements that may stand in it; `words` lets text and inline elements stand there. */
  readonly holds: readonly string[];
  readonly words: boolean;
}

const inline = ["a", "abbr", "em", "strong", "br", "mark", "span", "page-number", "page-count"];
const block = ["section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "dl", "table", "figure"];
const common = ["at", "data-path"];

function rule(attributes: readonly string[], holds: readonly string[]): ElementRule {
  return { attributes: [...common, ...attributes], holds, words: false };
}

function phrase(...attributes: readonly string[]): ElementRule {
  return { attributes: [...common, ...attributes], holds: inline, words: true };
}

export const elements: Readonly<Record<string, ElementRule>> = {
  document: rule([], ["article"]),
  article: rule(["class", "id"], ["header", "footer", ...block]),
  header: rule(["class"], ["p"]),
  footer: rule([], ["p"]),
  section: rule(["class", "id", "data-orientation"], block),
  h1: phrase("id"),
  h2: phrase("id"),
  h3: phrase("id"),
  h4: phrase("id"),
  p: phrase("class"),
  ul: rule([], ["li"]),
  ol: rule(["start"], ["li"]),
  li: { attributes: common, holds: [...inline, "p", "ul", "ol"], words: true },
  dl: rule([], ["dt", "dd"]),
  dt: phrase(),
  dd: phrase(),
  table: rule(["id", "data-summary"], ["caption", "colgroup", "thead", "tbody"]),
  caption: phrase(),
  colgroup: rule([], ["col"]),
  col: rule(["width"], []),
  thead: rule([], ["tr"]),
  tbody: rule([], ["tr"]),
  tr: rule([], ["th", "td"]),
  th: { attributes: [...common, "scope", "rowspan", "colspan"], holds: [...inline, "p", "ul", "ol"], words: true },
  td: { attributes: [...common, "rowspan", "colspan"], holds: [...inline, "p", "ul", "ol"], words: true },
  figure: rule([], ["img", "figcaption"]),
  img: rule(["src", "alt", "width"], []),
  figcaption: phrase(),
  a: phrase("href"),
  abbr: phrase("title"),
  em: phrase(),
  strong: phrase(),
  mark: phrase(),
  span: phrase(),
  br: rule([], []),
  "page-number": rule([], []),
  "page-count": rule([], []),
};

export function isInline(name: string): boolean {
  return inline.includes(name);
}
