import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { abbreviationsIn, ordinaryWords } from "./capital-abbreviation.ts";
import { areAlike, expansionBeside, longFormsOf, saysSame } from "./expansion.ts";

export const expansionDiffers: Rule = {
  id: "expansion-differs",
  title: "Förkortning som skrivs ut på ett annat sätt",
  severity: "warning",
  reason:
    "En förkortning ska betyda samma sak i alla kommunens papper; registret har den utskrivna formen (Myndigheternas skrivregler, Ds 2009:38: var konsekvent).",
  example: {
    wrong: "EST (effektiv samverkan för trygghet), fast registret har effektiv samordning för trygghet",
    right: "EST (effektiv samordning för trygghet)",
  },
  find: ({ passages, register }: Reading) => {
    const longForms = longFormsOf(register);
    const ordinary = ordinaryWords(passages);
    return passages.flatMap((passage) =>
      abbreviationsIn(passage.text, ordinary).flatMap(({ short, at }): readonly Remark[] => {
        const long = longForms.get(short);
        const expansion = long === undefined ? null : expansionBeside(passage.text, at, short, long);
        if (long === undefined || expansion === null || saysSame(expansion.words, long)) return [];
        if (!areAlike(expansion.words, long)) return [];
        return [
          remarkOn(passage, expansion.at, expansion.words, {
            message: `${short} skrivs ut som ”${expansion.words}”, men i registret som ”${long}”.`,
            hint: "Använd registrets form, eller rätta registret.",
            replacement: long,
          }),
        ];
      }),
    );
  },
};
