import { failure, type Problem, type Result, success } from "../../../problem.ts";
import type { Face, Fonts, Theme } from "../../../theme/theme.ts";
import { FontFace } from "./font-face.ts";

/** The faces of each of the theme's families, by the family's name. */
export type FontShelf = ReadonlyMap<string, Readonly<Record<Face, FontFace>>>;

const FACES = ["regular", "italic", "bold", "boldItalic"] as const;

/** Parsing a font takes longer than setting a page, so it is done once for the same bytes. */
const opened = new WeakMap<Uint8Array, FontFace>();

/** Opens the fonts that the theme names. A file that was not handed over, or cannot be read, is a problem. */
export function openFonts(theme: Theme, fonts: Fonts): Result<FontShelf> {
  const problems: Problem[] = [];
  const shelf = new Map<string, Readonly<Record<Face, FontFace>>>();
  for (const [name, family] of Object.entries(theme.fonts)) {
    const faces = FACES.map((face) => openFace(family[face], fonts));
    problems.push(...faces.flatMap(({ problems }) => problems));
    const [regular, italic, bold, boldItalic] = faces.map((face) => (face.ok ? face.value : null));
    if (regular && italic && bold && boldItalic) shelf.set(name, { regular, italic, bold, boldItalic });
  }
  return problems.length > 0 ? failure(problems) : success(shelf);
}

function openFace(file: string, fonts: Fonts): Result<FontFace> {
  const bytes = fonts.get(file);
  if (bytes === undefined) return fontProblem("font-missing", `Typsnittsfilen ”${file}” saknas.`);
  const known = opened.get(bytes);
  if (known !== undefined) return success(known);
  try {
    if (!isFontFile(bytes)) return unreadable(file);
    const face = new FontFace(bytes);
    opened.set(bytes, face);
    return success(face);
  } catch {
    return unreadable(file);
  }
}

/** Whether a file begins as TrueType or OpenType do (ISO/IEC 14496-22 4.5.1). WOFF, which is packed for the web, does not. */
function isFontFile(bytes: Uint8Array): boolean {
  const signature = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return ["\0\x01\0\0", "OTTO", "true"].includes(signature);
}

function unreadable(file: string): Result<never> {
  return fontProblem("font-unreadable", `Typsnittsfilen ”${file}” kan inte läsas som TrueType eller OpenType.`);
}

function fontProblem(code: string, message: string): Result<never> {
  return failure([{ code, severity: "error", message, hint: "Rätta temats fonts eller lägg dit filen." }]);
}
