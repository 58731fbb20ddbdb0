import { keepTogether } from "../swedish/keep-together.ts";
import { mapEntries, mapped, replaced } from "./map-entries.ts";
import type { Document, Inline, Part, Running } from "./node.ts";

/**
 * The document with no-break spaces where Swedish does not break a line (`keepTogether`). Words are looked at a block at
 * a time, so that “den ” in the template and “7 januari” from the data are kept together too. What does not change is
 * shared with the given tree.
 */
export function keepTogetherInDocument(document: Document): Document {
  const kept = mapEntries(document, keepInlines);
  return replaced(kept, { parts: mapped(kept.parts, keepRunningLines) });
}

function keepRunningLines(part: Part): Part {
  return replaced(part, {
    firstHeader: part.firstHeader === null ? null : keepRunning(part.firstHeader),
    header: keepRunning(part.header),
    footer: keepRunning(part.footer),
  });
}

function keepRunning(running: Running): Running {
  return replaced(running, { start: keepInlines(running.start), end: keepInlines(running.end) });
}

// ── Inlines: all the words of a block at once, cut up again by their lengths ──

function keepInlines(inlines: readonly Inline[]): readonly Inline[] {
  const words = inlines.map(wordsOf).join("");
  const kept = keepTogether(words);
  return kept === words ? inlines : cut(inlines, kept, 0);
}

/** As long as what `cut` takes for the node. A page number stands as a digit; nothing is kept together over a break. */
function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.value;
    case "break":
      return "\n";
    case "pageNumber":
    case "pageCount":
      return "1";
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return inline.children.map(wordsOf).join("");
  }
}

/** The nodes with their words taken from `kept`, where the first of them begins at `start`. */
function cut(inlines: readonly Inline[], kept: string, start: number): readonly Inline[] {
  let end = start;
  return mapped(inlines, (inline) => {
    const begin = end;
    end += wordsOf(inline).length;
    return cutInline(inline, kept, begin, end);
  });
}

function cutInline(inline: Inline, kept: string, start: number, end: number): Inline {
  switch (inline.type) {
    case "text":
      return replaced(inline, { value: kept.slice(start, end) });
    case "break":
    case "pageNumber":
    case "pageCount":
      return inline;
    case "emphasis":
    case "strong":
    case "link":
    case "abbreviation":
    case "gap":
      return replaced(inline, { children: cut(inline.children, kept, start) });
  }
}
