import { loadCase } from "../../src/case/load-case.ts";
import type { FinishedPaper, FinishedText } from "../../src/checks/finished-paper.ts";
import { requiredColumns } from "../../src/checks/leftovers/required-columns.ts";
import { paperRules } from "../../src/checks/paper-rules.ts";
import { runPaperRules } from "../../src/checks/run-paper-rules.ts";
import type { Document } from "../../src/document/node.ts";
import type { Images } from "../../src/document/written.ts";
import { textOfDocx } from "../../src/read/docx/text-of-docx.ts";
import { textOfHtml } from "../../src/read/html/text-of-html.ts";
import { textOfPdf } from "../../src/read/pdf/text-of-pdf.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import type { Fonts, Theme } from "../../src/theme/theme.ts";
import { writeDocx } from "../../src/write/docx/write-docx.ts";
import { writeHtml } from "../../src/write/html/write-html.ts";
import { layoutDocument } from "../../src/write/pdf/layout-document.ts";
import { printedPages } from "../../src/write/pdf/printed-pages.ts";
import { writePdf } from "../../src/write/pdf/write-pdf.ts";
import { compose, expectValue, inputOf } from "../papers/built-papers.ts";
import { fonts as shippedFonts, theme as testTheme } from "../write/pdf/laid-out.ts";

/** A paper of which nothing is known but what a test says. */
export function paperOf(given: Partial<FinishedPaper>): FinishedPaper {
  return {
    name: "plan",
    texts: [],
    pages: [],
    requiredColumns: [],
    placeholders: [],
    recipientsHeading: null,
    ...given,
  };
}

interface Look {
  readonly theme?: Theme;
  readonly fonts?: Fonts;
  readonly images?: Images;
}

/** A document written in all formats, and read back from their bytes. */
export async function finish(
  document: Document,
  given: Partial<FinishedPaper> = {},
  { theme = testTheme, fonts = shippedFonts, images = new Map() }: Look = {},
): Promise<FinishedPaper> {
  const { name } = paperOf(given);
  const docx = await writeDocx(document, { theme, images });
  const html = writeHtml(document, { theme, images });
  const pdf = await writePdf(document, { theme, fonts, images });
  const texts: readonly FinishedText[] = [
    { file: `${name}.docx`, blocks: textOfDocx(docx.bytes) ?? [] },
    { file: `${name}.pdf`, blocks: (await textOfPdf(pdf.bytes)) ?? [] },
    { file: `${name}.html`, blocks: textOfHtml(new TextDecoder().decode(html.bytes)) },
  ];
  const pages = printedPages(expectValue(layoutDocument(document, { theme, fonts, images })));
  return paperOf({ texts, pages, ...given });
}

/** A paper of a case of the repository, as it would leave. */
export async function finishedCase(folder: string, name: string): Promise<FinishedPaper> {
  const input = inputOf(folder);
  const { register, plan } = expectValue(loadCase(input.files));
  const { theme, fonts } = expectValue(readTheme(input.theme, input.readFont));
  const { sections } = register.value.papers.letter;
  const given = {
    name,
    requiredColumns: requiredColumns(plan.value),
    placeholders: register.value.checks.placeholders,
    recipientsHeading: sections.find(({ section }) => section === "recipients")?.heading ?? null,
  };
  return finish(compose(folder, name), given, { theme, fonts, images: input.images });
}

/** What all rules find in a paper: rule and message. */
export function foundIn(paper: FinishedPaper): readonly (readonly [string, string])[] {
  return runPaperRules(paperRules, paper, {}).map(({ code, message }) => [code, message]);
}
