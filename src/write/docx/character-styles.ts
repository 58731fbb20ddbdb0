import type { ICharacterStyleOptions } from "docx";
import { ShadingType, UnderlineType } from "docx";

import type { Theme } from "../../theme/theme.ts";
import { runOf } from "./paragraph-look.ts";
import { halfPoints, hexColour } from "./units.ts";

export type CharacterStyle = "Strong" | "Emphasis" | "StrongEmphasis" | "Hyperlink" | "Gap" | "FactTerm";

/** Styles for words within a paragraph. A run holds one of them only, hence one for strong emphasis. */
export function characterStyles(theme: Theme): readonly ICharacterStyleOptions[] {
  const { colours } = theme;
  const gapFill = { type: ShadingType.CLEAR, color: "auto", fill: hexColour(colours.gapFill) };
  const underline = { type: UnderlineType.SINGLE };
  return [
    character("Strong", "Strong", 22, { bold: true }),
    character("Emphasis", "Emphasis", 20, { italics: true }),
    character("StrongEmphasis", "Strong Emphasis", 23, { bold: true, italics: true }),
    character("Hyperlink", "Hyperlink", 99, { color: hexColour(colours.link), underline }),
    character("Gap", "Gap", 24, { color: hexColour(colours.gap), shading: gapFill }),
    character("FactTerm", "Fact Term", 13, runOf(theme, theme.text.factTerm)),
  ];
}

function character(
  id: CharacterStyle,
  name: string,
  uiPriority: number,
  run: NonNullable<ICharacterStyleOptions["run"]>,
): ICharacterStyleOptions {
  return { id, name, basedOn: "DefaultParagraphFont", uiPriority, unhideWhenUsed: false, quickFormat: true, run };
}

/** The mark that a comment's words end with, in the size of Word's own. Word shows it only where comments are listed. */
export function commentReference(): ICharacterStyleOptions {
  const run = { size: halfPoints(8) };
  return {
    id: "CommentReference",
    name: "annotation reference",
    basedOn: "DefaultParagraphFont",
    uiPriority: 99,
    unhideWhenUsed: true,
    run,
  };
}
