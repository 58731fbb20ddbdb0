import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

// What the prose of a paper has no use for is switched off in the parser, and stands there as the text that it is:
// `<script>` and `&amp;` in a field come out as these characters.
const disabled = [
  "headingAtx",
  "setextUnderline",
  "thematicBreak",
  "codeIndented",
  "codeFenced",
  "codeText",
  "blockQuote",
  "htmlFlow",
  "htmlText",
  "autolink",
  "characterReference",
  "definition",
  "labelStartImage",
];
const options = { extensions: [{ disable: { null: disabled } }] };

// Without any of these, prose is paragraphs of plain words; most fields are, and need no parser.
const marks = /[*_[\]\\]|^\s*(?:[-+]|\d+[.)])(?:\s|$)| {2}\n/m;

/** Prose in Markdown as a syntax tree. */
export function readProse(text: string): Root {
  return fromMarkdown(text, options);
}

/** The paragraphs of prose that has no Markdown marks at all, or null where a parser must read it. */
export function plainParagraphs(text: string): readonly string[] | null {
  if (marks.test(text)) return null;
  if (!text.includes("\n")) return [text];
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim().replace(/[ \t]*\n[ \t]*/g, " "))
    .filter((paragraph) => paragraph !== "");
}

/** The words of prose, a paragraph or list item at a time, without the marks. */
export function paragraphsOf(text: string): readonly string[] {
  return plainParagraphs(text) ?? paragraphsIn(readProse(text));
}

function paragraphsIn(node: Nodes): readonly string[] {
  if (node.type === "paragraph") return [wordsIn(node)];
  return "children" in node ? node.children.flatMap(paragraphsIn) : [];
}

function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\n/g, " ");
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}
