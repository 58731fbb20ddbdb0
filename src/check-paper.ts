import type { LoadedCase } from "./case/loaded-case.ts";
import type { FinishedBlock, FinishedText } from "./checks/finished-paper.ts";
import { requiredColumns } from "./checks/leftovers/required-columns.ts";
import { paperRules } from "./checks/paper-rules.ts";
import { runPaperRules } from "./checks/run-paper-rules.ts";
import type { Document } from "./document/node.ts";
import type { Images } from "./document/written.ts";
import { type Format, formats } from "./format.ts";
import type { Problem } from "./problem.ts";
import { textOfDocx } from "./read/docx/text-of-docx.ts";
import { textOfHtml } from "./read/html/text-of-html.ts";
import { textOfPdf } from "./read/pdf/text-of-pdf.ts";
import type { ThemeWithFonts } from "./theme/read-theme.ts";
import { layoutDocument } from "./write/pdf/layout-document.ts";
import { printedPages } from "./write/pdf/printed-pages.ts";

/** A paper that is written, as it would leave. */
export interface WrittenPaper {
  readonly name: string;
  readonly document: Document;
  /** Its files, by their names: `plan.pdf`. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** How the paper was made. */
interface Look extends ThemeWithFonts {
  readonly images: Images;
}

/**
 * What the finished files themselves have that no paper may leave with: their bytes are read back and searched, and the
 * pages of the PDF are looked over before they are printed.
 */
export async function checkPaper(
  { name, document, files }: WrittenPaper,
  { register, plan }: LoadedCase,
  look: Look,
): Promise<readonly Problem[]> {
  const read = await Promise.all(files.map(readBack));
  const unreadable = read.flatMap(({ file, blocks }) => (blocks === null ? [notReadable(file)] : []));
  if (unreadable.length > 0) return unreadable;
  const { checks, papers } = register.value;
  const paper = {
    name,
    texts: read.flatMap(({ file, blocks }): readonly FinishedText[] => (blocks === null ? [] : [{ file, blocks }])),
    pages: files.some((file) => file.name.endsWith(".pdf")) ? pagesOf(document, look) : [],
    requiredColumns: requiredColumns(plan.value),
    placeholders: checks.placeholders,
    recipientsHeading: papers.letter.sections.find(({ section }) => section === "recipients")?.heading ?? null,
  };
  return runPaperRules(paperRules, paper, checks.rules);
}

type Blocks = readonly FinishedBlock[] | null;

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Blocks | Promise<Blocks>>> = {
  docx: textOfDocx,
  pdf: textOfPdf,
  html: (bytes) => textOfHtml(new TextDecoder().decode(bytes)),
};

async function readBack({ name, bytes }: WrittenPaper["files"][number]): Promise<{ file: string; blocks: Blocks }> {
  const format = formats.find((one) => name.endsWith(`.${one}`));
  if (format === undefined) throw new Error(`No format is called as ${name} ends.`);
  return { file: name, blocks: await readers[format](bytes) };
}

function pagesOf(document: Document, { theme, fonts, images }: Look): ReturnType<typeof printedPages> {
  const layout = layoutDocument(document, { theme, fonts, images });
  if (!layout.ok) throw new Error("A document that was written as PDF has no layout.");
  return printedPages(layout.value);
}

function notReadable(file: string): Problem {
  return {
    code: "finished-file-unreadable",
    severity: "error",
    place: { file },
    message: "Den färdiga filen går inte att läsa tillbaka.",
    hint: "Bygg om papperet; händer det igen är det ett fel i programmet.",
  };
}
