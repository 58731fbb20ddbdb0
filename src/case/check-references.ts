import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import { textsAt } from "../source/values-at.ts";

/** The three files as they stand; null for one that cannot be read. */
export interface RawCase {
  readonly register: Located<unknown> | null;
  readonly case: Located<unknown> | null;
  readonly plan: Located<unknown> | null;
}
type File = keyof RawCase;

interface Reference {
  /** Where a reference may stand, and the ids that it may name. */
  readonly from: readonly [File, string];
  readonly to: readonly [File, string];
  readonly what: string;
}

const parties = ["register", "parties.*.id"] as const;
const perspectives = ["register", "perspectives.*.id"] as const;

const references: readonly Reference[] = [
  { from: ["case", "board"], to: parties, what: "Parten" },
  { from: ["case", "department"], to: parties, what: "Parten" },
  { from: ["case", "recipients.*.party"], to: parties, what: "Parten" },
  { from: ["case", "followUp.areas.*.area"], to: ["plan", "areas.*.id"], what: "Insatsområdet" },
  { from: ["case", "followUp.areas.*.goals.*.goal"], to: ["plan", "areas.*.goals.*.id"], what: "Målet" },
  { from: ["plan", "areas.*.goals.*.activities.*.responsible.*"], to: parties, what: "Parten" },
  { from: ["plan", "areas.*.goals.*.activities.*.perspectives.*"], to: perspectives, what: "Perspektivet" },
];

/** Every reference between the three files leads to something that exists. A file that cannot be read is left out. */
export function checkReferences(files: RawCase): readonly Problem[] {
  return references.flatMap((reference) => unknownIn(files, reference));
}

function unknownIn(files: RawCase, { from, to, what }: Reference): readonly Problem[] {
  const source = files[from[0]];
  const target = files[to[0]];
  if (source === null || target === null) return [];
  const known = new Set(textsAt(target.value, to[1]).map(({ value }) => value));
  return textsAt(source.value, from[1]).flatMap(({ value, path }): readonly Problem[] =>
    known.has(value)
      ? []
      : [
          {
            code: "unknown-reference",
            severity: "error",
            place: source.placeOf(path),
            path: path.join("."),
            message: `${what} ”${value}” finns inte i ${target.file}.`,
            hint: hintFor(value, [...known]),
          },
        ],
  );
}

function hintFor(id: string, known: readonly string[]): string {
  const suggestion = nearest(id, known);
  if (suggestion !== undefined) return `Menade du ”${suggestion}”?`;
  const shown = known.slice(0, 12).join(", ");
  return known.length === 0 ? "Lägg till det där." : `Det som finns: ${shown}${known.length > 12 ? ", …" : ""}.`;
}
