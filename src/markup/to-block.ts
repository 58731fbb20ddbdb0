import type {
  Block,
  Fact,
  Figure,
  Heading,
  List,
  Paragraph,
  ParagraphRole,
  Section,
  SectionRole,
} from "../document/node.ts";
import { type Element, elementsIn } from "./element.ts";
import { isInline } from "./elements.ts";
import { inlinesOf, sharedPath } from "./to-inline.ts";
import { tableOf } from "./to-table.ts";

const sectionRoles: readonly string[] = [
  "letterhead",
  "proposal",
  "signatures",
  "recipients",
  "area",
  "abbreviations",
] satisfies SectionRole[];
const paragraphRoles: readonly string[] = ["kicker", "subtitle", "signature"] satisfies ParagraphRole[];

/** The blocks in an element. Words that stand loose between blocks (in a cell or list item) become a paragraph. */
export function blocksOf(parent: Element): readonly Block[] {
  const blocks: Block[] = [];
  let loose: (Element | string)[] = [];
  const flush = (): void => {
    const children = inlinesOf(loose, parent.path);
    if (children.length > 0) blocks.push({ type: "paragraph", role: "body", path: sharedPath(children), children });
    loose = [];
  };
  for (const child of parent.children) {
    if (typeof child === "string" || isInline(child.name)) loose.push(child);
    else {
      flush();
      blocks.push(...block(child));
    }
  }
  flush();
  return blocks;
}

function block(element: Element): readonly Block[] {
  switch (element.name) {
    case "section":
      return [section(element)];
    case "h1":
    case "h2":
    case "h3":
    case "h4":
      return [heading(element)];
    case "p":
      return paragraph(element);
    case "ul":
    case "ol":
      return [list(element)];
    case "dl":
      return [{ type: "facts", path: element.path, items: factsOf(element) }];
    case "table":
      return [tableOf(element, blocksOf)];
    case "figure":
      return elementsIn(element, "img").map((image) => figure(element, image));
    default:
      return [];
  }
}

function section(element: Element): Section {
  const role = element.attributes["class"] ?? "";
  return {
    type: "section",
    role: sectionRoles.includes(role) ? (role as SectionRole) : "plain",
    id: element.attributes["id"] ?? null,
    orientation: element.attributes["data-orientation"] === "landscape" ? "landscape" : "portrait",
    path: element.path,
    children: blocksOf(element),
  };
}

function heading(element: Element): Heading {
  const children = inlinesOf(element.children, element.path);
  const level = Number(element.name.slice(1)) as Heading["level"];
  return {
    type: "heading",
    level,
    id: element.attributes["id"] ?? null,
    path: element.path ?? sharedPath(children),
    children,
  };
}

function paragraph(element: Element): readonly Paragraph[] {
  const children = inlinesOf(element.children, element.path);
  const role = element.attributes["class"] ?? "";
  if (children.length === 0) return [];
  return [
    {
      type: "paragraph",
      role: paragraphRoles.includes(role) ? (role as ParagraphRole) : "body",
      path: element.path ?? sharedPath(children),
      children,
    },
  ];
}

function list(element: Element): List {
  return {
    type: "list",
    ordered: element.name === "ol",
    start: Number(element.attributes["start"] ?? 1),
    path: element.path,
    items: elementsIn(element, "li").map((item) => ({ type: "listItem", path: item.path, children: blocksOf(item) })),
  };
}

/** Each `dd` answers the `dt` before it; of several, the words stand one after another. */
function factsOf(element: Element): readonly Fact[] {
  const facts: Fact[] = [];
  for (const child of elementsIn(element, "dt", "dd")) {
    const children = inlinesOf(child.children, child.path);
    const last = facts.at(-1);
    if (child.name === "dt") facts.push({ type: "fact", term: children, path: sharedPath(children), description: [] });
    else if (last !== undefined) {
      const description =
        last.description.length === 0 ? children : [...last.description, { type: "break" } as const, ...children];
      facts[facts.length - 1] = { ...last, path: sharedPath(description) ?? last.path, description };
    }
  }
  return facts;
}

function figure(element: Element, image: Element): Figure {
  const caption = elementsIn(element, "figcaption").flatMap((child) => inlinesOf(child.children, child.path));
  const { src = "", alt = "", width = "40" } = image.attributes;
  return { type: "figure", source: src, alternative: alt, widthMm: Number(width), path: element.path, caption };
}
