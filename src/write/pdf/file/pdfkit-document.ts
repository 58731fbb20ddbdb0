import PdfkitDocument from "pdfkit";
import { ByteSink } from "./byte-sink.ts";

/**
 * pdfkit, with the doors that its published types leave out. Everything known of pdfkit's inside is in this file and
 * in `pdf-file.ts`; pdfkit is pinned exactly, and a test holds each of these against the package.
 */
interface PdfkitInside {
  readonly _root: PdfkitReference;
  readonly _offsets: (number | null)[];
  _offset: number;
  _id: Uint8Array;
  info: Record<string, unknown>;
  page: PdfkitPage;
  endSubset(): void;
  _addColorOutputIntent(): void;
  ref(data?: object): PdfkitReference;
  addPage(options: object): unknown;
  openImage(bytes: Uint8Array): PdfkitImage;
  file(bytes: Uint8Array, options: object): PdfkitReference;
  end(): void;
  destroy(): void;
}

export interface PdfkitReference {
  readonly id: number;
  /** Its dictionary; strings are names, `String` objects are text. */
  data: Record<string, unknown>;
  compress: boolean;
  /** Set once the object is written. */
  readonly offset?: number;
  write(bytes: Uint8Array): void;
  /** Calling it twice makes the document never finish. */
  end(bytes?: Uint8Array): void;
  toString(): string;
}

export interface PdfkitPage {
  readonly dictionary: PdfkitReference;
  readonly content: PdfkitReference;
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
}

export interface PdfkitImage {
  readonly label: string;
  readonly obj: PdfkitReference | null;
  embed(document: object): void;
}

const Base = PdfkitDocument as unknown as new (options: object) => PdfkitInside;

/** A pdfkit document that writes into memory at once, instead of through a stream, and takes its XMP packet ready made. */
export class Pdfkit extends Base {
  // `declare`: pdfkit's constructor writes already, and a field that is set afterwards would lose it.
  declare private sink: ByteSink | undefined;
  declare private whenFinished: (() => void) | undefined;
  /** The XMP packet. pdfkit's own does not escape, and knows nothing of PDF/UA. */
  declare xmp: string;

  /** Overrides pdfkit: each piece of the file comes through here, in order. */
  _write(data: Uint8Array | string): void {
    this.sink ??= new ByteSink();
    this._offset += this.sink.add(typeof data === "string" ? `${data}\n` : data);
  }

  /** Overrides pdfkit's `push(null)`, which would end the stream that nobody reads. */
  push(): boolean {
    this.whenFinished?.();
    return true;
  }

  /** Overrides pdfkit: writes the packet that it was given. */
  endMetadata(): void {
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    metadata.compress = false;
    metadata.end(Buffer.from(this.xmp, "utf8"));
    this._root.data["Metadata"] = metadata;
  }

  /** Overrides pdfkit: the structure is written by whoever sets it on the catalogue. */
  endMarkings(): void {}

  /** Ends the document; its bytes. */
  finish(): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.whenFinished = () => resolve((this.sink ?? new ByteSink()).bytes());
      this.end();
    });
  }
}
