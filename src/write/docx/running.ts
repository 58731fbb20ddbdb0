import { Footer, Header, Paragraph, Tab, TextRun } from "docx";

import type { Running } from "../../document/node.ts";
import type { Relations } from "./docx-internals.ts";
import { writeLine } from "./inlines.ts";
import { linkBook } from "./link-book.ts";
import type { Orientation } from "./page.ts";
import type { Writing } from "./writing.ts";

/** A header or footer, with the addresses that it links to: they belong to its own part of the file. */
export interface RunningPart<T> {
  readonly part: T;
  readonly relations: Relations;
}

export function writeHeader(running: Running, orientation: Orientation, writing: Writing): RunningPart<Header> {
  const { paragraph, relations } = runningLine(
    running,
    orientation === "portrait" ? "Header" : "HeaderLandscape",
    writing,
  );
  return { part: new Header({ children: [paragraph] }), relations };
}

export function writeFooter(running: Running, orientation: Orientation, writing: Writing): RunningPart<Footer> {
  const { paragraph, relations } = runningLine(
    running,
    orientation === "portrait" ? "Footer" : "FooterLandscape",
    writing,
  );
  return { part: new Footer({ children: [paragraph] }), relations };
}

/** One paragraph; a tab carries the end to the right margin. No words of it belong to the written text. */
function runningLine(running: Running, style: string, writing: Writing) {
  const links = linkBook();
  const context = { writing, links, bold: writing.styles.isBold(style), plain: null, letters: null };
  const start = writeLine(running.start, context).runs;
  const end = writeLine(running.end, context).runs;
  const tab = end.length === 0 ? [] : [new TextRun({ children: [new Tab()] })];
  const paragraph = new Paragraph({ style: writing.styles.use(style), children: [...start, ...tab, ...end] });
  return { paragraph, relations: links.relations() };
}
