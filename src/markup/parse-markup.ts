import type { Document, Part, PartRole, Properties, Running } from "../document/node.ts";
import { type Place, type Result, success } from "../problem.ts";
import { type Element, elementsIn } from "./element.ts";
import { readMarkup } from "./read-markup.ts";
import { blocksOf } from "./to-block.ts";
import { inlinesOf } from "./to-inline.ts";

/** What the markup does not say about the document. */
export interface DocumentFacts {
  readonly language: string;
  readonly title: string;
  readonly properties: Properties;
}

/** Rendered markup → document tree. Problems carry the place in the template that wrote the element. */
export function parseMarkup(markup: string, places: readonly Place[], facts: DocumentFacts): Result<Document> {
  const root = readMarkup(markup, places);
  if (!root.ok) return root;
  return success({ type: "document", ...facts, parts: elementsIn(root.value, "article").map(partOf) });
}

function partOf(article: Element): Part {
  const headers = elementsIn(article, "header");
  const first = headers.find((header) => header.attributes["class"] === "first");
  const body = article.children.filter(
    (child) => typeof child === "string" || (child.name !== "header" && child.name !== "footer"),
  );
  const role: PartRole = article.attributes["class"] === "plan" ? "plan" : "letter";
  return {
    type: "part",
    role,
    id: article.attributes["id"] ?? role,
    firstHeader: first === undefined ? null : runningOf(first),
    header: runningOf(headers.find((header) => header !== first)),
    footer: runningOf(elementsIn(article, "footer")[0]),
    children: blocksOf({ ...article, children: body }),
  };
}

/** The first paragraph of a running line stands at the left margin, the second at the right. */
function runningOf(element: Element | undefined): Running {
  const [start, end] = element === undefined ? [] : elementsIn(element, "p").map((p) => inlinesOf(p.children, p.path));
  return { start: start ?? [], end: end ?? [] };
}
