import type { Figure } from "../../document/node.ts";
import { attributes } from "./escape.ts";
import { writeEntry } from "./inline.ts";
import type { Page } from "./page.ts";

/** A picture, its bytes in the page itself: a page that is mailed or archived must not lose it. */
export function writeFigure(figure: Figure, page: Page): string {
  const image = writeImage(figure, page);
  const words = writeEntry(figure.caption, figure.path, page);
  const caption = words === "" ? "" : `<figcaption>${words}</figcaption>`;
  return `<figure${attributes({ "data-path": figure.path })}>${image}${caption}</figure>\n`;
}

function writeImage({ source, alternative, widthMm, path }: Figure, page: Page): string {
  const bytes = page.images.get(source);
  const type = bytes === undefined ? null : imageType(bytes);
  if (bytes !== undefined && type !== null) {
    const address = `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
    return `<img${attributes({ src: address, alt: alternative, style: `width:${widthMm}mm` })}>`;
  }
  page.report({
    code: bytes === undefined ? "image-missing" : "image-not-readable",
    severity: "error",
    ...(path === null ? {} : { path }),
    message:
      bytes === undefined
        ? `Bilden ”${source}” finns inte.`
        : `Bilden ”${source}” är varken en PNG- eller en JPEG-bild.`,
    hint: "Lägg en PNG- eller JPEG-bild med det namnet bredvid mallen.",
  });
  return "";
}

/** By the first bytes (PNG 5.2, JPEG B.1.1.3); a file's name may lie. */
function imageType(bytes: Uint8Array): "image/png" | "image/jpeg" | null {
  const startsWith = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  return startsWith(0xff, 0xd8, 0xff) ? "image/jpeg" : null;
}
