import { blocksOfPage, type PdfBlock, type TextPiece } from "./blocks-of-page.ts";

/**
 * The text of a tagged PDF: its title, then page by page what stands there, in the order in which it is painted; null
 * where the bytes are no PDF that can be read. A word that is broken at a line's end is read as two, and a block that goes
 * on over a page break as two blocks.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<readonly PdfBlock[] | null> {
  // A megabyte and a half, wanted only when finished papers are read back.
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes over the bytes that it is given.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    const blocks: PdfBlock[] = titleOf((await pdf.getMetadata()).info);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      blocks.push(...blocksOfPage(items as readonly TextPiece[]));
      page.cleanup();
    }
    await pdf.destroy();
    return blocks;
  } catch {
    // The library throws errors of many kinds at broken files; to the user they are one.
    return null;
  }
}

function titleOf(info: object): PdfBlock[] {
  const title = "Title" in info && typeof info.Title === "string" ? info.Title : "";
  return title === "" ? [] : [{ kind: "property", text: title }];
}
