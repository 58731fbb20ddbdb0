import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import { textsAt, valuesAt } from "../source/values-at.ts";
import { isLetterSection } from "./paper-form.ts";

/** Each text under a case's `sections` is of a section that the municipality has declared; null is a file that cannot be read. */
export function checkOwnSections(register: Located<unknown> | null, kase: Located<unknown> | null): readonly Problem[] {
  if (register === null || kase === null) return [];
  const known = textsAt(register.value, "papers.letter.ownSections.*.id").map(({ value }) => value);
  return valuesAt(kase.value, "sections")
    .flatMap(({ value }) => (isFields(value) ? Object.keys(value) : []))
    .filter((key) => key !== "__proto__" && !known.includes(key))
    .map((key) => ({
      code: "unknown-key",
      severity: "error",
      place: kase.placeOf(["sections"], key),
      path: `sections.${key}`,
      message: `Kommunen har inget eget avsnitt som heter ”${key}”.`,
      hint: hintFor(key, known, register.file),
    }));
}

function hintFor(key: string, known: readonly string[], file: string): string {
  if (isLetterSection(key)) return `”${key}” är inbyggt och skrivs direkt i ärendet, inte under sections.`;
  const suggestion = nearest(key, known);
  if (suggestion !== undefined) return `Menade du ”${suggestion}”?`;
  return `Lägg till det under ownSections i ${file}, eller ta bort texten.`;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
