import type { Figure } from "../../../document/node.ts";
import type { Problem } from "../../../problem.ts";
import { points } from "../points.ts";
import { element } from "../structure/element.ts";
import { BREAK_COST } from "./break-cost.ts";
import { layInlines, unbroken } from "./lay-text-block.ts";
import type { PictureMark } from "./mark.ts";
import { readPicture } from "./read-picture.ts";
import type { Frame, Setting } from "./setting.ts";
import type { Flow } from "./stack.ts";
import type { Strip } from "./strip.ts";

/** Share of the page's height that a picture may take, so that its caption has room. */
const HIGHEST = 0.85;

/** A picture with its caption below, never parted. */
export function layFigure(figure: Figure, frame: Frame, setting: Setting): Flow {
  const { text } = setting.typeCase.theme;
  const caption = element("Caption");
  const hasCaption = figure.caption.length > 0;
  const own = element("Figure", hasCaption ? [caption] : [], { alternative: figure.alternative });
  const picture = stripOfPicture(figure, frame, setting);
  const below = layInlines(figure.caption, text.caption, frame, setting, caption);
  const [first, ...rest] = below;
  const spaced = first === undefined ? [] : [{ ...first, gapPt: points(text.caption.spaceAfterMm) }, ...rest];
  const strips =
    picture === null ? spaced : [{ ...picture, marks: [{ ...picture.marks[0], element: own }] }, ...spaced];
  return {
    entries: unbroken(strips),
    elements: [own],
    spaceBeforePt: points(text.body.spaceAfterMm),
    spaceAfterPt: points(text.body.spaceAfterMm * 1.5),
  };
}

type PictureStrip = Omit<Strip, "marks"> & { readonly marks: readonly [Omit<PictureMark, "element">] };

function stripOfPicture(figure: Figure, frame: Frame, setting: Setting): PictureStrip | null {
  const bytes = setting.images.get(figure.source);
  const size = bytes === undefined ? null : readPicture(bytes);
  if (size === null || size.cmyk || size.width === 0) {
    setting.problems.push(unusable(figure, bytes === undefined, size?.cmyk === true));
    return null;
  }
  const ratio = size.height / size.width;
  const widthPt = Math.min(points(figure.widthMm), frame.fullWidthPt, (frame.pageHeightPt * HIGHEST) / ratio);
  const heightPt = widthPt * ratio;
  const mark = { kind: "picture", xPt: frame.xPt, yPt: 0, widthPt, heightPt, source: figure.source } as const;
  return { kind: "strip", heightPt, gapPt: 0, breakCost: BREAK_COST.free, marks: [mark] };
}

function unusable({ source, path }: Figure, missing: boolean, cmyk: boolean): Problem {
  const common = { severity: "error", ...(path === null ? {} : { path }) } as const;
  if (missing) {
    const message = `Bilden ”${source}” saknas.`;
    return { ...common, code: "image-missing", message, hint: "Lägg bildfilen där mallen söker den." };
  }
  const message = cmyk
    ? `Bilden ”${source}” har tryckfärger (CMYK), som inte får finnas i en arkivfil.`
    : `Bilden ”${source}” är ingen hel PNG eller JPEG.`;
  return { ...common, code: "image-unusable", message, hint: "Spara om bilden som PNG eller som JPEG i RGB." };
}
