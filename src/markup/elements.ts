/** What an attribute may say: one of some words, a whole number from 1, a number, a number above 0, or any text. */
export type AttributeRule = readonly string[] | "whole" | "number" | "positive" | "text";

/** What the markup may hold. A strict subset of HTML, written as XML; described in `markup.md`. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Attributes that must be there. */
  readonly required: readonly string[];
  /** The elements that may stand in it; `words` lets text and inline elements stand there. */
  readonly holds: readonly string[];
  readonly words: boolean;
  /** How many of an element it may hold, where that is limited. */
  readonly most: Readonly<Record<string, number>>;
  /** The element that stands first in it, where that is given. */
  readonly begins: string | undefined;
}

const inline = ["a", "abbr", "em", "strong", "br", "mark", "span", "page-number", "page-count"];
const block = ["section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "dl", "table", "figure"];
const cell = [...inline, "p", "ul", "ol"];
const common = { at: "text", "data-path": "text" } as const;

interface Limits {
  readonly required?: readonly string[];
  readonly most?: Readonly<Record<string, number>>;
  readonly begins?: string;
}

function rule(
  attributes: Readonly<Record<string, AttributeRule>>,
  holds: readonly string[],
  { required = [], most = {}, begins }: Limits = {},
): ElementRule {
  return { attributes: { ...common, ...attributes }, required, holds, words: false, most, begins };
}

/** An element of words; `holds` where it takes more than inline elements. */
function phrase(
  attributes: Readonly<Record<string, AttributeRule>> = {},
  holds: readonly string[] = inline,
  limits: Limits = {},
): ElementRule {
  return { ...rule(attributes, holds, limits), words: true };
}

const spans = { rowspan: "whole", colspan: "whole" } as const;
const sectionRoles = ["letterhead", "proposal", "signatures", "recipients", "area", "abbreviations"];

const rules: Readonly<Record<string, ElementRule>> = {
  document: rule({}, ["article"]),
  article: rule({ class: ["letter", "plan"], id: "text" }, ["header", "footer", ...block], {
    most: { header: 1, "header first": 1, footer: 1 },
  }),
  header: rule({ class: ["first"] }, ["p"], { most: { p: 2 } }),
  footer: rule({}, ["p"], { most: { p: 2 } }),
  section: rule({ class: sectionRoles, id: "text", "data-orientation": ["portrait", "landscape"] }, block),
  h1: phrase({ id: "text" }),
  h2: phrase({ id: "text" }),
  h3: phrase({ id: "text" }),
  h4: phrase({ id: "text" }),
  p: phrase({ class: ["kicker", "subtitle", "signature"] }),
  ul: rule({}, ["li"]),
  ol: rule({ start: "number" }, ["li"]),
  li: phrase({}, cell),
  dl: rule({}, ["dt", "dd"], { begins: "dt" }),
  dt: phrase(),
  dd: phrase(),
  table: rule({ id: "text", "data-summary": "text" }, ["caption", "colgroup", "thead", "tbody"], {
    most: { caption: 1, colgroup: 1, thead: 1, tbody: 1 },
  }),
  caption: phrase(),
  colgroup: rule({}, ["col"]),
  col: rule({ width: "positive" }, []),
  thead: rule({}, ["tr"]),
  tbody: rule({}, ["tr"]),
  tr: rule({}, ["th", "td"]),
  th: phrase({ scope: ["col", "row"], ...spans }, cell),
  td: phrase(spans, cell),
  figure: rule({}, ["img", "figcaption"], { most: { img: 1, figcaption: 1 }, begins: "img" }),
  img: rule({ src: "text", alt: "text", width: "positive" }, [], { required: ["src", "alt"] }),
  figcaption: phrase(),
  a: phrase({ href: "text" }, inline, { required: ["href"] }),
  abbr: phrase({ title: "text" }, inline, { required: ["title"] }),
  em: phrase(),
  strong: phrase(),
  mark: phrase(),
  span: phrase(),
  br: rule({}, []),
  "page-number": rule({}, []),
  "page-count": rule({}, []),
};

export const elements: ReadonlyMap<string, ElementRule> = new Map(Object.entries(rules));

export function isInline(name: string): boolean {
  return inline.includes(name);
}
