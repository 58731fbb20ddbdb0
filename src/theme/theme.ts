import * as z from "zod";

/**
 * The look: role → font, size, space, colour. The only one; three writers read it.
 * Lengths carry their unit in the name: mm on the page, pt for type and rules. Read from `templates/theme.yaml`.
 */
const colour = (title: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, { message: 'Skriv # och sex hexadecimala siffror inom citattecken: "#1a1a1a".' })
    .meta({ title, description: "Sex hexadecimala siffror efter #, till exempel #1a1a1a." });
const millimetres = (title: string) => z.number().min(0).max(500).meta({ title });

const FontFamily = z.strictObject({
  word: z.string().min(1).meta({ title: "Typsnitt i Word", description: "Ett namn som finns i handläggarens Word." }),
  web: z.string().min(1).meta({ title: "Typsnitt i HTML", description: "font-family i CSS." }),
  regular: z.string().min(1).meta({ title: "Typsnittsfil, normal" }),
  italic: z.string().min(1).meta({ title: "Typsnittsfil, kursiv" }),
  bold: z.string().min(1).meta({ title: "Typsnittsfil, fet" }),
  boldItalic: z.string().min(1).meta({ title: "Typsnittsfil, fet kursiv" }),
});

const TextStyle = z.strictObject({
  font: z.string().meta({ title: "Typsnitt", description: "Ett av namnen under fonts." }),
  sizePt: z.number().min(6).max(72).meta({ title: "Grad i punkter" }),
  lineHeight: z.number().min(0.8).max(3).meta({ title: "Radavstånd", description: "Gånger graden, till exempel 1.3." }),
  bold: z.boolean().default(false).meta({ title: "Fet" }),
  italic: z.boolean().default(false).meta({ title: "Kursiv" }),
  colour: z.string().default("text").meta({ title: "Färg", description: "Ett av namnen under colours." }),
  spaceBeforeMm: millimetres("Luft före").default(0),
  spaceAfterMm: millimetres("Luft efter").default(0),
});

export const Theme = z
  .strictObject({
    page: z
      .strictObject({
        widthMm: millimetres("Sidans bredd"),
        heightMm: millimetres("Sidans höjd"),
        marginTopMm: millimetres("Marginal upptill"),
        marginBottomMm: millimetres("Marginal nedtill"),
        marginLeftMm: millimetres("Vänstermarginal"),
        marginRightMm: millimetres("Högermarginal"),
        headerMm: millimetres("Sidhuvudets avstånd från överkanten"),
        footerMm: millimetres("Sidfotens avstånd från nederkanten"),
        measureMm: millimetres("Löptextens bredd").meta({
          title: "Löptextens bredd",
          description: "Löptext sätts så bred; tabeller tar hela bredden mellan marginalerna.",
        }),
      })
      .meta({ title: "Sidan" }),
    fonts: z.record(z.string(), FontFamily).meta({ title: "Typsnitt" }),
    colours: z
      .strictObject({
        text: colour("Textens färg"),
        muted: colour("Dämpad text"),
        rule: colour("Linjer"),
        tableHeadFill: colour("Tabellhuvudets bakgrund"),
        gap: colour("Saknad uppgift"),
        gapFill: colour("Saknad uppgift, bakgrund"),
        link: colour("Länkar"),
      })
      .meta({ title: "Färger" }),
    text: z
      .strictObject({
        body: TextStyle.meta({ title: "Löptext" }),
        kicker: TextStyle.meta({ title: "Ovanför rubriken" }),
        heading1: TextStyle.meta({ title: "Rubrik 1" }),
        heading2: TextStyle.meta({ title: "Rubrik 2" }),
        heading3: TextStyle.meta({ title: "Rubrik 3" }),
        heading4: TextStyle.meta({ title: "Rubrik 4" }),
        subtitle: TextStyle.meta({ title: "Underrubrik" }),
        signature: TextStyle.meta({ title: "Underskrift" }),
        factTerm: TextStyle.meta({ title: "Ledtext" }),
        factDescription: TextStyle.meta({ title: "Uppgift" }),
        caption: TextStyle.meta({ title: "Tabelltext" }),
        tableHead: TextStyle.meta({ title: "Tabellhuvud" }),
        tableRowHead: TextStyle.meta({ title: "Mål i tabell" }),
        tableCell: TextStyle.meta({ title: "Tabellcell" }),
        header: TextStyle.meta({ title: "Sidhuvud" }),
        footer: TextStyle.meta({ title: "Sidfot" }),
      })
      .meta({ title: "Textens roller" }),
    list: z
      .strictObject({
        indentMm: millimetres("Indrag"),
        spaceBetweenMm: millimetres("Luft mellan punkter"),
        bullet: z.string().min(1).max(1).meta({ title: "Punkttecken" }),
      })
      .meta({ title: "Listor" }),
    table: z
      .strictObject({
        cellPaddingHorizontalMm: millimetres("Luft i cellen i sidled"),
        cellPaddingVerticalMm: millimetres("Luft i cellen i höjdled"),
        ruleWidthPt: z.number().min(0).max(6).meta({ title: "Linje mellan rader" }),
        headRuleWidthPt: z.number().min(0).max(6).meta({ title: "Linje under tabellhuvudet" }),
        groupRuleWidthPt: z.number().min(0).max(6).meta({ title: "Linje mellan mål" }),
        spaceAfterMm: millimetres("Luft efter tabellen"),
        continued: z
          .string()
          .meta({ title: "Fortsättning", description: "Sätts efter ett mål som fortsätter på nästa sida." }),
      })
      .meta({ title: "Tabeller" }),
  })
  .meta({ title: "Tema" });
export type Theme = z.infer<typeof Theme>;
export type FontFamily = z.infer<typeof FontFamily>;
export type TextStyle = z.infer<typeof TextStyle>;

/** The names of the text styles, as the writers look them up. */
export type TextRole = keyof Theme["text"];

/** A face of a family. */
export type Face = "regular" | "italic" | "bold" | "boldItalic";

/** The bytes of each font file that the theme names, by that name (`SourceSans3-Regular.ttf`). */
export type Fonts = ReadonlyMap<string, Uint8Array>;

/** The face for a style, with emphasis (italic) and strong (bold) on top of it. */
export function faceOf(style: Pick<TextStyle, "bold" | "italic">): Face {
  if (style.bold && style.italic) return "boldItalic";
  if (style.bold) return "bold";
  return style.italic ? "italic" : "regular";
}
