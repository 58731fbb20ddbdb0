import { xmlPart } from "./docx-parts.ts";
import { childrenNamed, elementsOf, parseXml, type XmlElement } from "./xml-tree.ts";

/** A comment as a reader of the file meets it. */
export interface CommentReading {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** Null where the comment has none. */
  readonly date: string | null;
  /** Its paragraphs. */
  readonly text: readonly string[];
  /** The words that it stands on, paragraphs run together. */
  readonly words: string;
}

/** The comments of a Word file in their own order. */
export function commentsOfDocx(bytes: Uint8Array): readonly CommentReading[] {
  const words = wordsById(parseXml(xmlPart(bytes, "word/document.xml")));
  return childrenNamed(parseXml(xmlPart(bytes, "word/comments.xml")), "w:comment").map((comment) => {
    const id = comment.attributes["w:id"] ?? "";
    return {
      id,
      author: comment.attributes["w:author"] ?? "",
      initials: comment.attributes["w:initials"] ?? "",
      date: comment.attributes["w:date"] ?? null,
      text: childrenNamed(comment, "w:p").map(textOf),
      words: words.get(id) ?? "",
    };
  });
}

/** The words between each comment's start and end. */
function wordsById(body: XmlElement): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  const visit = (element: XmlElement): void => {
    const id = element.attributes["w:id"] ?? "";
    if (element.name === "w:commentRangeStart") open.add(id);
    if (element.name === "w:commentRangeEnd") open.delete(id);
    if (element.name === "w:t") {
      for (const one of open) words.set(one, (words.get(one) ?? "") + textOf(element));
    }
    for (const child of elementsOf(element)) visit(child);
  };
  visit(body);
  return words;
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
