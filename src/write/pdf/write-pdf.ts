import { createHash } from "node:crypto";
import type { Document, Properties } from "../../document/node.ts";
import type { Images, Written } from "../../document/written.ts";
import type { Fonts, Theme } from "../../theme/theme.ts";
import type { Attachment } from "./attachment.ts";
import { PdfFile } from "./file/pdf-file.ts";
import { xmpPacket } from "./file/xmp.ts";
import { layoutDocument } from "./layout-document.ts";
import { paintDocument } from "./paint/paint-document.ts";

export interface PdfOptions {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** @default none */
  readonly images?: Images;
  /** PDF/A-3a may carry attachments, PDF/A-2a carries none. @default "3a" */
  readonly archive?: "2a" | "3a";
  /** What the paper was made from. @default none */
  readonly attachments?: readonly Attachment[];
  /** Compressed streams; without, the file can be read as text. @default true */
  readonly compress?: boolean;
}

const TOOL = "Kanslist";

/**
 * Writes a document as one PDF file that passes veraPDF's profiles PDF/UA-1, PDF/A-3a (or 2a) and WTPDF accessibility.
 * The same input gives the same bytes. Where something cannot be shown (`layoutDocument` says what), every such problem
 * is told and there are no bytes.
 */
export async function writePdf(document: Document, options: PdfOptions): Promise<Written> {
  const { theme, images = new Map(), archive = "3a", attachments = [], compress = true } = options;
  // The hash comes first, since it takes the whole document as one string, which is let go before there is a layout.
  const id = contentHash(document, theme);
  const layout = layoutDocument(document, { theme, fonts: options.fonts, images });
  if (!layout.ok) return { bytes: new Uint8Array(), text: [], problems: layout.problems };
  const facts = factsOf(document, archive);
  const file = new PdfFile({
    archive,
    language: document.language,
    id,
    info: infoOf(facts),
    xmp: xmpPacket(facts),
    compress,
  });
  const text = await paintDocument(layout.value, images, file);
  if (archive === "3a") file.attach(attachments, facts.createdAt === null ? null : new Date(facts.createdAt));
  return { bytes: await file.finish(), text, problems: layout.problems };
}

type Facts = Parameters<typeof xmpPacket>[0];

function factsOf({ title, language, properties }: Document, archive: "2a" | "3a"): Facts {
  const { author, subject, date } = properties;
  const createdAt = date === null ? null : `${date}T00:00:00Z`;
  return { archive, language, title, author, subject, keywords: keywordsOf(properties), createdAt, tool: TOOL };
}

/** The fingerprint ties a printed copy to what made it; a draft is marked as one. */
function keywordsOf({ keywords, fingerprint, draft }: Properties): string {
  return [...keywords, fingerprint, ...(draft ? ["UTKAST"] : [])].join(", ");
}

/** ISO 19005-2 6.6.2.3.3: these agree with the XMP packet, and what has no date there has none here. */
function infoOf({ title, author, subject, keywords, createdAt, tool }: Facts): Readonly<Record<string, string | Date>> {
  return {
    Title: title,
    Author: author,
    ...(subject === null ? {} : { Subject: subject }),
    Keywords: keywords,
    Creator: tool,
    Producer: tool,
    ...(createdAt === null ? {} : { CreationDate: new Date(createdAt) }),
  };
}

function contentHash(document: Document, theme: Theme): Uint8Array {
  const hash = createHash("sha256").update(JSON.stringify(document)).update(JSON.stringify(theme));
  return new Uint8Array(hash.digest()).slice(0, 16);
}
