import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import { textsAt } from "../source/values-at.ts";
import { isLetterSection, letterSections } from "./paper-form.ts";
import { type Named, repeatedIds } from "./repeated-ids.ts";

/** The letter's sections: each is built in or declared, stands once, and none that is declared is left out. */
export function checkLetterSections(register: Located<unknown>): readonly Problem[] {
  const declared = textsAt(register.value, "papers.letter.ownSections.*.id");
  const shown = textsAt(register.value, "papers.letter.sections.*.section");
  const mentioned = textsAt(register.value, "checks.mentions.*.section");
  const known = [...letterSections, ...declared.map(({ value }) => value)];
  const unknown = (list: readonly Named[]) => list.filter(({ value }) => !known.includes(value));
  return [
    ...repeatedIds(register, declared),
    ...declared.filter(({ value }) => isTaken(value)).map((own) => taken(register, own)),
    ...repeatedIds(register, shown, "Avsnittet"),
    ...unknown([...shown, ...mentioned]).map((section) => unknownSection(register, section, known)),
    // A section that is misspelt where it should stand is told once, there.
    ...(unknown(shown).length > 0 ? [] : leftOut(declared, shown)).map((own) => notShown(register, own)),
  ];
}

function leftOut(declared: readonly Named[], shown: readonly Named[]): readonly Named[] {
  const values = new Set(shown.map(({ value }) => value));
  return declared.filter(({ value }) => !isTaken(value) && !values.has(value));
}

/** The words at the head of the letter are told apart from its sections by the name `title`. */
function isTaken(id: string): boolean {
  return isLetterSection(id) || id === "title";
}

function taken(register: Located<unknown>, { value, path }: Named): Problem {
  return {
    code: "id-taken",
    severity: "error",
    place: register.placeOf(path),
    path: path.join("."),
    message: `”${value}” är namnet på något som varje skrivelse redan har.`,
    hint: isLetterSection(value) ? "Använd det inbyggda avsnittet, eller välj ett annat id." : "Välj ett annat id.",
  };
}

function unknownSection(register: Located<unknown>, { value, path }: Named, known: readonly string[]): Problem {
  const suggestion = nearest(value, known);
  const all = `Avsnitt som finns: ${known.join(", ")}. Ett eget läggs till under ownSections.`;
  return {
    code: "unknown-section",
    severity: "error",
    place: register.placeOf(path),
    path: path.join("."),
    message: `Avsnittet ”${value}” finns inte.`,
    hint: suggestion === undefined ? all : `Menade du ”${suggestion}”?`,
  };
}

/** What a clerk writes in a section that the letter leaves out would be lost. */
function notShown(register: Located<unknown>, { value, path }: Named): Problem {
  return {
    code: "section-not-shown",
    severity: "error",
    place: register.placeOf(path),
    path: path.join("."),
    message: `Det egna avsnittet ”${value}” visas inte i skrivelsen.`,
    hint: "Lägg till det under sections, där det ska stå, eller ta bort det ur ownSections.",
  };
}
