import type { Document, Part } from "../../document/node.ts";
import { blocksOfPart } from "../../document/walk.ts";
import type { Images, Written } from "../../document/written.ts";
import type { Theme } from "../../theme/theme.ts";
import { writeBlocks } from "./block.ts";
import { attributes } from "./escape.ts";
import { writeHead } from "./head.ts";
import { noteStyle } from "./note-style.ts";
import { writeNotes } from "./notes.ts";
import { Page } from "./page.ts";
import { printStyle } from "./print-style.ts";
import { screenStyle } from "./screen-style.ts";

export interface HtmlOptions {
  readonly theme: Theme;
  /** @default no images */
  readonly images?: Images;
}

/**
 * The paper as one HTML page that needs nothing but itself: style and pictures are in it, it has no script and asks for
 * no other file. Each block carries the data path of its node as `data-path`. Running headers and footers are set only
 * when the page is printed. A review copy has its notes beside the words, or after the paper.
 */
export function writeHtml(document: Document, { theme, images = new Map() }: HtmlOptions): Written {
  const page = new Page(document, images);
  const parts = document.parts.map((part) => writePart(part, page)).join("");
  const { notes = [] } = document;
  const paperMm = document.parts.some(isWide) ? theme.page.heightMm : theme.page.widthMm;
  const ownStyle = notes.length === 0 ? "" : noteStyle(theme, paperMm);
  const style = screenStyle(theme) + printStyle(document, theme) + ownStyle;
  const draft = document.properties.draft ? draftMark : "";
  const body = `<body>\n${draft}<main>\n${parts}</main>\n${notes.length === 0 ? "" : writeNotes(notes)}</body>\n`;
  const language = attributes({ lang: document.language });
  const html = `<!doctype html>\n<html${language}>\n${writeHead(document, style)}${body}</html>\n`;
  return { bytes: new TextEncoder().encode(html), text: page.text, problems: page.problems };
}

/** Seen and heard, but no part of the paper's text: `data-artifact` tells those who read the page back. */
const draftMark = '<p class="draft" role="note" data-artifact><strong>Utkast</strong> Uppgifter saknas.</p>\n';

function writePart(part: Part, page: Page): string {
  const given = attributes({ class: `part ${part.role}${isWide(part) ? " wide" : ""}`, id: part.id });
  return `<article${given}>\n${writeBlocks(part.children, page)}</article>\n`;
}

/** Whether a part holds a table that wants more than an upright page's width, where the screen has it. */
function isWide(part: Part): boolean {
  return blocksOfPart(part).some((block) => {
    if (block.type === "table") return block.columns.length > 4;
    return block.type === "section" && block.orientation === "landscape";
  });
}
