import { PDFDocument } from "@cantoo/pdf-lib";

/** A file that a PDF carries along. */
export interface FoundAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files attached to a PDF; null where the bytes are no PDF that can be read. */
export async function attachmentsOfPdf(bytes: Uint8Array): Promise<readonly FoundAttachment[] | null> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return document.getAttachments().map(({ name, data }) => ({ name, bytes: data }));
  } catch {
    // The library throws errors of many kinds at broken files; to the user they are one.
    return null;
  }
}
