import { failure, type Problem, type Result, success } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import { type Located, readData } from "../source/read-data.ts";
import type { SourceFile } from "../source/source-file.ts";
import { textsAt, valuesAt } from "../source/values-at.ts";
import { type Face, type Fonts, Theme } from "./theme.ts";

/** A theme, with the font files that it names. */
export interface ThemeWithFonts {
  readonly theme: Theme;
  readonly fonts: Fonts;
}

/** The bytes of a font file by its name, or null where there is none. */
export type ReadFont = (name: string) => Uint8Array | null;

const faces = ["regular", "italic", "bold", "boldItalic"] as const satisfies readonly Face[];

/** Reads a theme file: fonts and colours that it refers to exist, the margins leave room for text. */
export function readTheme(file: SourceFile, readFont: ReadFont): Result<ThemeWithFonts> {
  const { checked, raw, problems: unread } = readData(Theme, file);
  const named = [...unread, ...(raw === null ? [] : checkNames(raw))];
  if (checked === null) return failure(named);
  const fonts = new Map<string, Uint8Array>();
  const problems = [...named, ...checkPage(checked), ...loadFonts(checked, readFont, fonts)];
  return problems.length > 0 ? failure(problems) : success({ theme: checked.value, fonts });
}

function checkNames(theme: Located<unknown>): readonly Problem[] {
  return [
    ...unknownNames(theme, "text.*.font", "fonts.*", "Typsnittet"),
    ...unknownNames(theme, "text.*.colour", "colours.*", "Färgen"),
  ];
}

/** Each name that stands at one pattern is a field at the other. */
function unknownNames(theme: Located<unknown>, from: string, to: string, what: string): readonly Problem[] {
  const known = valuesAt(theme.value, to).map(({ path }) => String(path.at(-1)));
  const unknown = textsAt(theme.value, from).filter(({ value }) => !known.includes(value));
  return unknown.map(({ value, path }) => {
    const near = nearest(value, known);
    return {
      code: "unknown-name",
      severity: "error",
      place: theme.placeOf(path),
      path: path.join("."),
      message: `${what} ”${value}” finns inte i temat.`,
      hint: near === undefined ? `De som finns i temat: ${known.join(", ")}.` : `Menade du ”${near}”?`,
    };
  });
}

const smallestTextMm = 60;

function checkPage(data: Located<Theme>): readonly Problem[] {
  const { page } = data.value;
  const width = page.widthMm - page.marginLeftMm - page.marginRightMm;
  const height = page.heightMm - page.marginTopMm - page.marginBottomMm;
  if (width >= smallestTextMm && height >= smallestTextMm) return [];
  const message = `Marginalerna lämnar ${Math.round(width)} × ${Math.round(height)} mm till texten.`;
  return [
    {
      code: "page-too-small",
      severity: "error",
      place: data.placeOf(["page"]),
      path: "page",
      message,
      hint: `Minska marginalerna: minst ${smallestTextMm} mm behövs åt båda hållen.`,
    },
  ];
}

function loadFonts(data: Located<Theme>, readFont: ReadFont, into: Map<string, Uint8Array>): readonly Problem[] {
  return Object.entries(data.value.fonts).flatMap(([family, files]) =>
    faces.flatMap((face): readonly Problem[] => {
      const name = files[face];
      const bytes = into.get(name) ?? readFont(name);
      if (bytes !== null) {
        into.set(name, bytes);
        return [];
      }
      const path = ["fonts", family, face];
      const message = `Typsnittsfilen ”${name}” finns inte.`;
      return [
        {
          code: "font-missing",
          severity: "error",
          place: data.placeOf(path),
          path: path.join("."),
          message,
          hint: "Lägg filen i kommunens mapp templates/fonts, eller rätta namnet.",
        },
      ];
    }),
  );
}
