import type { Attachment } from "../attachment.ts";
import { Pdfkit, type PdfkitReference } from "./pdfkit-document.ts";

/** An object of the file, before or after it is written. */
export class Reference {
  readonly id: number;
  /** pdfkit writes whatever carries a tag of its own by its `toString`. */
  readonly [Symbol.toStringTag] = "Reference";

  constructor(id: number) {
    this.id = id;
  }

  toString(): string {
    return `${this.id} 0 R`;
  }
}

export interface PdfFileOptions {
  readonly archive: "2a" | "3a";
  readonly language: string;
  /** 16 bytes that tell this file from others (ISO 32000-1 14.4). */
  readonly id: Uint8Array;
  /** The document information dictionary. It has to agree with the XMP packet. */
  readonly info: Readonly<Record<string, string | Date>>;
  /** The XMP packet. */
  readonly xmp: string;
  readonly compress: boolean;
}

/** What a page shows and what it is made with. */
export interface PageContent {
  readonly widthPt: number;
  readonly heightPt: number;
  /** The page's number in the structure's parent tree. */
  readonly structParents: number;
  /** Painting operators; y counts downwards from the page's top. */
  readonly operators: string;
  /** By the names that the operators use. */
  readonly fonts: ReadonlyMap<string, Reference>;
  readonly pictures: ReadonlyMap<string, Reference>;
  readonly annotations: readonly Reference[];
}

/**
 * A PDF file being written: the only door to pdfkit, which keeps the objects, pages, pictures, attachments and the
 * colour profile. Structure, fonts, links and outline are written here as objects of our own.
 */
export class PdfFile {
  readonly #pdfkit: Pdfkit;

  constructor({ archive, language, id, info, xmp, compress }: PdfFileOptions) {
    this.#pdfkit = new Pdfkit({
      pdfVersion: "1.7",
      subset: `PDF/A-${archive}`,
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      compress,
      // Else Helvetica is opened, which is never embedded.
      font: null,
    });
    this.#pdfkit.xmp = xmp;
    this.#pdfkit._id = id;
    this.#pdfkit.info = { ...info };
    // pdfkit asks for it when a page ends, and then sets the tab order.
    this.setRoot("MarkInfo", { Marked: true });
    // pdfkit would add a second PDF/A identification to the packet here.
    this.#pdfkit.endSubset = () => this.#pdfkit._addColorOutputIntent();
  }

  /** A number for an object that is written later. */
  allocate(): Reference {
    this.#pdfkit._offsets.push(null);
    return new Reference(this.#pdfkit._offsets.length);
  }

  /** Writes an object: a dictionary or array as it stands in the file. */
  write({ id }: Reference, body: string): void {
    this.#pdfkit._offsets[id - 1] = this.#pdfkit._offset;
    this.#pdfkit._write(`${id} 0 obj\n${body}\nendobj`);
  }

  /** Writes bytes that are compressed already (Flate); `entries` are further entries of the stream's dictionary. */
  writeCompressed(reference: Reference, bytes: Uint8Array, entries: string): void {
    const { id } = reference;
    this.#pdfkit._offsets[id - 1] = this.#pdfkit._offset;
    this.#pdfkit._write(`${id} 0 obj\n<</Filter /FlateDecode /Length ${bytes.length} ${entries}>>\nstream`);
    this.#pdfkit._write(bytes);
    this.#pdfkit._write("\nendstream\nendobj");
  }

  /** Adds a page. It is written once the next one is added, or at the end. */
  addPage({ widthPt, heightPt, structParents, operators, fonts, pictures, annotations }: PageContent): Reference {
    this.#pdfkit.addPage({ size: [widthPt, heightPt], margin: 0 });
    const { page } = this.#pdfkit;
    page.content.write(Buffer.from(operators, "latin1"));
    page.dictionary.data["StructParents"] = structParents;
    for (const [name, reference] of fonts) page.fonts[name] = reference;
    for (const [name, reference] of pictures) page.xobjects[name] = reference;
    if (annotations.length > 0) page.dictionary.data["Annots"] = [...annotations];
    return new Reference(page.dictionary.id);
  }

  /** Embeds a PNG or JPEG. pdfkit unpacks transparent pictures in the background; this waits for it. */
  async addPicture(bytes: Uint8Array): Promise<Reference> {
    const image = this.#pdfkit.openImage(bytes);
    image.embed(this.#pdfkit);
    const { obj } = image;
    if (obj === null) throw new Error("pdfkit embedded no image.");
    if (obj.offset === undefined) await whenEnded(obj);
    return new Reference(obj.id);
  }

  /** Carries files as the paper's source (ISO 19005-3 6.8), in the order of their names. */
  attach(attachments: readonly Attachment[], date: Date | null): void {
    if (attachments.length === 0) return;
    const sorted = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const names = sorted.flatMap(({ name, description, mediaType, bytes }) => {
      const dates = date === null ? {} : { creationDate: date, modifiedDate: date };
      // Hidden from pdfkit's own list, whose order depends on the machine's language.
      const options = { name, description, type: mediaType, relationship: "Source", hidden: true, ...dates };
      return [new String(name), this.#pdfkit.file(bytes, options)];
    });
    const tree = this.#pdfkit._root.data["Names"] as PdfkitReference;
    tree.data["EmbeddedFiles"] = { Names: names };
  }

  /** Sets an entry of the catalogue. */
  setRoot(name: string, value: unknown): void {
    this.#pdfkit._root.data[name] = value;
  }

  finish(): Promise<Uint8Array> {
    return this.#pdfkit.finish();
  }
}

function whenEnded(reference: PdfkitReference): Promise<void> {
  return new Promise((resolve) => {
    const end = reference.end.bind(reference);
    reference.end = (bytes) => {
      end(bytes);
      resolve();
    };
  });
}
