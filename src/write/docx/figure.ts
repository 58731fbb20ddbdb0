import { ImageRun, type Paragraph } from "docx";

import type { Figure } from "../../document/node.ts";
import type { Problem } from "../../problem.ts";
import { imageSize } from "./image-size.ts";
import { textArea } from "./page.ts";
import { type Standing, styledParagraph, writeParagraph } from "./paragraphs.ts";
import { pixels } from "./units.ts";
import type { Writing } from "./writing.ts";

/** The picture and under it its caption. A picture that cannot be shown is reported and leaves its caption behind. */
export function writeFigure(figure: Figure, standing: Standing, writing: Writing): readonly Paragraph[] {
  const picture = pictureRun(figure, standing, writing);
  const pictures = picture === null ? [] : [styledParagraph([picture], "Figure", standing, writing)];
  if (figure.caption.length === 0) return pictures;
  return [...pictures, writeParagraph(figure.caption, "Caption", standing, writing)];
}

function pictureRun(figure: Figure, standing: Standing, writing: Writing): ImageRun | null {
  const data = writing.images.get(figure.source);
  const size = data === undefined ? null : imageSize(data);
  if (data === undefined || size === null || size.width === 0) {
    writing.problems.push(data === undefined ? imageMissing(figure) : imageUnreadable(figure));
    return null;
  }
  const widthMm = Math.min(figure.widthMm, textArea(writing.theme, standing.orientation).widthMm);
  writing.figureCount += 1;
  return new ImageRun({
    type: size.type,
    data,
    transformation: { width: pixels(widthMm), height: pixels((widthMm * size.height) / size.width) },
    altText: { id: String(writing.figureCount), name: `Bild ${writing.figureCount}`, description: figure.alternative },
  });
}

function imageMissing(figure: Figure): Problem {
  return {
    code: "image-missing",
    severity: "error",
    message: `Bilden ”${figure.source}” finns inte och saknas i Word-filen.`,
    hint: "Lägg bilden bland ärendets filer, eller ta bort den ur mallen.",
  };
}

function imageUnreadable(figure: Figure): Problem {
  return {
    code: "image-unreadable",
    severity: "error",
    message: `Bilden ”${figure.source}” är varken PNG eller JPEG och saknas i Word-filen.`,
    hint: "Spara om bilden som PNG eller JPEG.",
  };
}
