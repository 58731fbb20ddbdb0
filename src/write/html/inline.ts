import type { Inline, Link, Text } from "../../document/node.ts";
import { attributes, escapeText } from "./escape.ts";
import { markWords, writeReferences } from "./note-marks.ts";
import type { Page } from "./page.ts";

/**
 * One entry of text: inline nodes as HTML, their words told to the page. `path` is the one that the element around them
 * carries already; a text from elsewhere gets a span of its own.
 */
export function writeEntry(inlines: readonly Inline[], path: string | null, page: Page): string {
  const html = writeInlines(inlines, path, page);
  page.endEntry();
  return html;
}

function writeInlines(inlines: readonly Inline[], path: string | null, page: Page): string {
  return inlines.map((inline) => writeInline(inline, path, page)).join("");
}

function writeInline(inline: Inline, path: string | null, page: Page): string {
  switch (inline.type) {
    case "text":
      return writeText(inline, path, page);
    case "emphasis":
      return `<em>${writeInlines(inline.children, path, page)}</em>`;
    case "strong":
      return `<strong>${writeInlines(inline.children, path, page)}</strong>`;
    case "link":
      return writeLink(inline, path, page);
    case "abbreviation":
      return `<abbr${attributes({ title: inline.expansion })}>${writeInlines(inline.children, path, page)}</abbr>`;
    case "gap":
      return `<mark class="gap"${attributes({ "data-path": inline.path })}>${writeInlines(inline.children, inline.path ?? path, page)}</mark>`;
    case "break":
      page.say(" ");
      return "<br>";
    case "pageNumber":
    case "pageCount":
      page.report({
        code: "page-number-not-written",
        severity: "error",
        message: "Ett sidnummer står i löptexten, men en webbsida har inga sidor.",
        hint: "Sidnummer hör hemma i sidhuvud och sidfot; flytta det dit i mallen.",
      });
      return "";
  }
}

function writeText(text: Text, path: string | null, page: Page): string {
  const value = writableText(text, page);
  page.say(value);
  const words = escapeText(value);
  const html =
    text.path === null || text.path === path ? words : `<span${attributes({ "data-path": text.path })}>${words}</span>`;
  if (text.notes === undefined) return html;
  const notes = page.notesOn(text);
  return markWords(html, notes) + writeReferences(page.referencesAfter(notes.end));
}

/** Control characters other than white space, noncharacters and halves of pairs: HTML 13.2.3.5 lets none of them stand. */
const unwritable = /(?![\t\n\f\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

function writableText({ value, path }: Text, page: Page): string {
  const found = value.match(unwritable)?.[0];
  if (found === undefined) return value;
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  page.report({
    code: "character-not-shown",
    severity: "error",
    ...(path === null ? {} : { path }),
    message: `Tecknet ${name} i ”${value.replace(unwritable, "\ufffd").slice(0, 60)}” går inte att visa.`,
    hint: "Ta bort tecknet; ofta har det följt med från ett annat program.",
  });
  return value.replace(unwritable, "\ufffd");
}

const writableTarget = /^(?:https?:|mailto:|#)/i;

function writeLink(link: Link, path: string | null, page: Page): string {
  const { value: html, waiting } = page.insideLink(() => writeInlines(link.children, path, page));
  const references = writeReferences(waiting);
  if (writableTarget.test(link.target)) return `<a${attributes({ href: link.target })}>${html}</a>${references}`;
  page.report({
    code: "link-not-written",
    severity: "error",
    message: `Länken till ”${link.target}” går inte att skriva.`,
    hint: "En länk börjar med https:, http:, mailto: eller #.",
  });
  return html + references;
}
