import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { DocumentDefaults, ImportedXmlComponent } from "docx";

import type { Document } from "../../document/node.ts";
import type { Theme } from "../../theme/theme.ts";
import { characterStyles, commentReference } from "./character-styles.ts";
import type { ParagraphLook } from "./paragraph-look.ts";
import { BUILT_IN_STYLES_XML, tableStyleXml } from "./table-style.ts";
import { halfPoints } from "./units.ts";
import { wordFont } from "./word-font.ts";

/**
 * The file's whole style sheet. `importedStyles` takes the place of all that `docx` would add on its own (its headings,
 * footnotes, contents lists), which is wanted here: a style in the list is one that a clerk may use.
 */
export function stylesOf(
  theme: Theme,
  { language, notes = [] }: Pick<Document, "language" | "notes">,
  looks: readonly ParagraphLook[],
): IStylesOptions {
  const { body } = theme.text;
  const run = {
    font: wordFont(theme, body),
    size: halfPoints(body.sizePt),
    language: { value: language, eastAsia: language, bidirectional: "ar-SA" },
  };
  return {
    importedStyles: [
      new DocumentDefaults({ run }),
      ...[...BUILT_IN_STYLES_XML, tableStyleXml(theme)].map(ImportedXmlComponent.fromXmlString),
    ],
    paragraphStyles: looks.map(paragraphStyle),
    characterStyles: [...characterStyles(theme), ...(notes.length === 0 ? [] : [commentReference()])],
  };
}

function paragraphStyle({ id, name, basedOn, next, priority, paragraph, run }: ParagraphLook): IParagraphStyleOptions {
  const parent = basedOn === null ? {} : { basedOn };
  return { id, name, ...parent, next, uiPriority: priority, quickFormat: priority < 99, paragraph, run };
}
