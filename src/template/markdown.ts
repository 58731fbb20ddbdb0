import type { Link, Nodes } from "mdast";
import type { Words } from "../case/words.ts";
import type { Problem } from "../problem.ts";
import { plainParagraphs, readProse } from "../prose/read-prose.ts";
import { escapeMarkup } from "./escape-markup.ts";

const allowedTarget = /^(https?:\/\/|mailto:)/i;

/** Markdown as blocks of markup, each with the path of its words. */
export function proseMarkup(words: Words, problems: Problem[]): string {
  const plain = plainParagraphs(words.text);
  if (plain === null) return markup(readProse(words.text), words, problems);
  return plain.map((paragraph) => `<p${pathOf(words)}>${escapeMarkup(paragraph)}</p>`).join("");
}

/** Markdown of one paragraph as inline markup. More than one paragraph is a problem. */
export function inlineMarkup(words: Words, problems: Problem[]): string {
  const open = `<span${pathOf(words)}>`;
  const plain = plainParagraphs(words.text);
  if (plain?.length === 1) return `${open}${escapeMarkup(plain.join(""))}</span>`;
  const blocks = readProse(words.text).children;
  const [only] = blocks;
  if (blocks.length !== 1 || only?.type !== "paragraph") {
    problems.push({
      code: "several-paragraphs",
      severity: "error",
      path: words.path,
      message: "Här får det bara stå ett stycke.",
      hint: "Ta bort tomraden eller listan.",
    });
    return "";
  }
  return `${open}${only.children.map((child) => markup(child, words, problems)).join("")}</span>`;
}

function pathOf(words: Words): string {
  return ` data-path="${escapeMarkup(words.path)}"`;
}

function markup(node: Nodes, words: Words, problems: Problem[]): string {
  const inner = () => ("children" in node ? node.children.map((child) => markup(child, words, problems)).join("") : "");
  switch (node.type) {
    case "root":
      return inner();
    case "paragraph":
      return `<p${pathOf(words)}>${inner()}</p>`;
    case "list":
      return node.ordered === true
        ? `<ol${pathOf(words)} start="${node.start ?? 1}">${inner()}</ol>`
        : `<ul${pathOf(words)}>${inner()}</ul>`;
    case "listItem":
      return `<li${pathOf(words)}>${inner()}</li>`;
    case "emphasis":
      return `<em>${inner()}</em>`;
    case "strong":
      return `<strong>${inner()}</strong>`;
    case "link":
      return link(node, words, problems);
    case "break":
      return "<br/>";
    case "text":
      return escapeMarkup(node.value.replace(/\n/g, " "));
    default:
      throw new Error(`Markdown gave a ${node.type}, which is switched off.`);
  }
}

function link({ url, title, children }: Link, words: Words, problems: Problem[]): string {
  const inner = children.map((child) => markup(child, words, problems)).join("");
  const report = (code: string, message: string, hint: string): void => {
    problems.push({ code, severity: "error", path: words.path, message, hint });
  };
  if (!allowedTarget.test(url)) {
    report("link-target", `Länken leder till ”${url}”.`, "En länk ska börja med https://, http:// eller mailto:.");
  }
  if (inner === "") report("link-empty", `Länken till ”${url}” har ingen text.`, "Skriv texten inom [ ].");
  if (typeof title === "string") {
    report("link-title", `Länken till ”${url}” har en titel, ”${title}”, som inte kan visas.`, "Ta bort titeln.");
  }
  return `<a href="${escapeMarkup(url)}">${inner}</a>`;
}
