import * as z from "zod";
import { isTooNested } from "../prose/nesting.ts";

/** The kinds of field that the data files are made of. Titles are Swedish: messages and editors show them. */

/** A stable name for something, so that next year's paper can find it: `stoppa-valdet`, `KLK`. */
export function id(title: string) {
  return z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u, {
      message: "Skriv bokstäver, siffror, - eller _, utan mellanslag, högst 60 tecken.",
    })
    .meta({ title, description: "Kort namn som inte ändras från år till år: bokstäver, siffror, - och _." });
}

/** A reference to the id of something else. */
export function reference(title: string, description: string) {
  return z.string().min(1).meta({ title, description });
}

/** Words on one line, without Markdown. */
export function line(title: string, description?: string) {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ title, ...(description === undefined ? {} : { description }) });
}

/** Words in Markdown: paragraphs, lists, *emphasis*, **strong** and links. */
export function prose(title: string, description = "Text i Markdown: stycken, listor, *kursiv*, **fet** och länkar.") {
  return z
    .string()
    .trim()
    .min(1)
    .refine((text) => !isTooNested(text), {
      error: "Texten har listor eller markeringar (* och _) i för många led inuti varandra.",
      params: {
        code: "prose-too-nested",
        hint: "Använd högst två led av listor, och avsluta varje markering med samma tecken.",
      },
    })
    .meta({ title, description });
}

/** A date as in ISO 8601, `2026-01-07`. */
export function date(title: string) {
  return z
    .string()
    .refine(isDate, {
      error: "är inget datum.",
      params: { code: "invalid-date", ofValue: true, hint: "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-01-07." },
    })
    .meta({ title, description: "Datum som ÅÅÅÅ-MM-DD.", format: "date" });
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

/** A calendar year. */
export function year(title: string) {
  return z.int().min(1900).max(2199).meta({ title, description: "Ett årtal med fyra siffror." });
}

/** A field that may be left out, or be empty; null then, so that each template can ask for it. */
export function optional<T extends z.ZodType>(schema: T) {
  const { title, description } = z.globalRegistry.get(schema) ?? {};
  // An editor looks for title and description on the field itself, not on what it may be other than null.
  return schema
    .nullable()
    .default(null)
    .meta({ ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) });
}
