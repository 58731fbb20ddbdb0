import type { Problem } from "../problem.ts";
import type { Block, Document, Link } from "./node.ts";
import { textOfInlines } from "./text.ts";
import { treeProblem } from "./tree-problem.ts";
import { blocksOfDocument, inlinesOfBlock } from "./walk.ts";

/** Every id stands once; every `#id` leads somewhere, and every other target is an address that may be written. */
export function checkLinks(document: Document): readonly Problem[] {
  const blocks = blocksOfDocument(document);
  const ids = [...document.parts.map((part) => part.id), ...blocks.flatMap(idOf)];
  const known = new Set(ids);
  const links = blocks.flatMap(inlinesOfBlock).filter((inline) => inline.type === "link");
  return [...repeated(ids).map(repeatedId), ...links.flatMap((link) => checkTarget(link, known))];
}

function idOf(block: Block): readonly string[] {
  return "id" in block && block.id !== null ? [block.id] : [];
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

function repeatedId(id: string): Problem {
  const message = `Märket ”${id}” (id) finns på flera ställen.`;
  return treeProblem("id-repeated", null, message, "Ge varje del, avsnitt, rubrik och tabell ett eget id i mallen.");
}

function checkTarget({ target, children }: Link, known: ReadonlySet<string>): readonly Problem[] {
  const words = textOfInlines(children);
  if (target.startsWith("#")) {
    if (known.has(target.slice(1))) return [];
    const message = `Länken ”${words}” leder till ”${target}”, som inte finns i papperet.`;
    return [
      treeProblem("link-target-missing", null, message, "Rätta länken, eller ge målet det id som länken nämner."),
    ];
  }
  if (/^(?:https?:\/\/|mailto:)./i.test(target)) return [];
  const message = `Länken ”${words}” leder till ”${target}”, som inte är en adress.`;
  return [
    treeProblem("link-target-not-address", null, message, "En länk börjar med https://, http://, mailto: eller #."),
  ];
}
