import type { Inline } from "../document/node.ts";
import type { Element } from "./element.ts";

/** The inline nodes of an element that holds words; white space is folded as in HTML, and trimmed at both ends. */
export function inlinesOf(children: Element["children"], path: string | null): readonly Inline[] {
  const state: Folding = { afterSpace: true };
  return trimEnd(convert(children, path, state));
}

interface Folding {
  /** Whether the text so far ends in white space, so that more of it adds nothing. */
  afterSpace: boolean;
}

function convert(children: Element["children"], path: string | null, state: Folding): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    if (typeof child === "string") {
      const value = fold(child, state);
      return value === "" ? [] : [{ type: "text", value, path }];
    }
    return element(child, state);
  });
}

function element(node: Element, state: Folding): readonly Inline[] {
  const inner = () => convert(node.children, node.path, state);
  switch (node.name) {
    case "em":
      return [{ type: "emphasis", children: inner() }];
    case "strong":
      return [{ type: "strong", children: inner() }];
    case "a":
      return [{ type: "link", target: node.attributes["href"] ?? "", children: inner() }];
    case "abbr":
      return [{ type: "abbreviation", expansion: node.attributes["title"] ?? "", children: inner() }];
    case "mark":
      return [{ type: "gap", path: node.path, children: inner() }];
    case "br":
      state.afterSpace = true;
      return [{ type: "break" }];
    case "page-number":
      state.afterSpace = false;
      return [{ type: "pageNumber" }];
    case "page-count":
      state.afterSpace = false;
      return [{ type: "pageCount" }];
    default:
      return inner();
  }
}

function fold(text: string, state: Folding): string {
  const folded = text.replace(/[ \t\r\n]+/g, " ");
  const value = state.afterSpace && folded.startsWith(" ") ? folded.slice(1) : folded;
  if (value !== "") state.afterSpace = value.endsWith(" ");
  return value;
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== "text" || !last.value.endsWith(" ")) return inlines;
  const value = last.value.slice(0, -1);
  const rest = inlines.slice(0, -1);
  return value === "" ? trimEnd(rest) : [...rest, { ...last, value }];
}

/** The path that all words of a block share, or null. */
export function sharedPath(inlines: readonly Inline[]): string | null {
  const paths = new Set(inlines.flatMap(pathsOf));
  const [only] = paths;
  return paths.size === 1 ? (only ?? null) : null;
}

function pathsOf(inline: Inline): readonly (string | null)[] {
  switch (inline.type) {
    case "text":
      return inline.path === null && inline.value.trim() === "" ? [] : [inline.path];
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return inline.children.flatMap(pathsOf);
    case "break":
    case "pageNumber":
    case "pageCount":
      return [];
  }
}
