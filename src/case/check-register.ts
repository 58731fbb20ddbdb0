import type { Problem } from "../problem.ts";
import type { Located } from "../source/read-data.ts";
import { textsAt } from "../source/values-at.ts";
import { checkLetterSections } from "./check-letter-sections.ts";
import { caseFacts, isLetterSection } from "./paper-form.ts";
import { repeatedIds } from "./repeated-ids.ts";

/** What a register must satisfy by itself: unique ids, and papers that show each thing once and all that they require. */
export function checkRegister(register: Located<unknown> | null): readonly Problem[] {
  if (register === null) return [];
  const found = (pattern: string) => textsAt(register.value, pattern);
  return [
    ...repeatedIds(register, found("parties.*.id")),
    ...repeatedIds(register, found("perspectives.*.id")),
    ...repeatedIds(register, found("papers.letter.letterhead.*.fact"), "Uppgiften"),
    ...checkLetterSections(register),
    ...repeatedIds(register, found("papers.plan.sections.*.section"), "Avsnittet"),
    ...checkRequired(register),
  ];
}

/** A required fact that no part of the letter shows would be a gap that nobody sees. */
function checkRequired(register: Located<unknown>): readonly Problem[] {
  const facts = new Set(textsAt(register.value, "papers.letter.letterhead.*.fact").map(({ value }) => value));
  const sections = new Set(textsAt(register.value, "papers.letter.sections.*.section").map(({ value }) => value));
  return textsAt(register.value, "papers.letter.required.*").flatMap(({ value, path }): readonly Problem[] => {
    const isFact = caseFacts.some((fact) => fact === value);
    if (facts.has(value) || sections.has(value) || !(isFact || isLetterSection(value))) return [];
    return [
      {
        code: "required-not-shown",
        severity: "error",
        place: register.placeOf(path),
        path: path.join("."),
        message: `”${value}” krävs men visas inte i skrivelsen.`,
        hint: isFact ? "Lägg till uppgiften under letterhead." : "Lägg till avsnittet under sections.",
      },
    ];
  });
}
