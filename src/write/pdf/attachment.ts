/** A file carried inside the PDF, as what the paper was made from (ISO 19005-3 annex E, relationship Source). */
export interface Attachment {
  readonly name: string;
  /** One sentence on what the file holds, shown by the reader's list of attachments. */
  readonly description: string;
  /** As in `application/json`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
