import type * as z from "zod";
import type { Place, Problem } from "../problem.ts";
import { issueSentence } from "./issue-sentence.ts";
import { nearest } from "./nearest.ts";
import { fieldAt } from "./schema-field.ts";
import type { DataPath } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;
type PlaceOf = (path: DataPath, key?: string) => Place;

/** The schema's issues as problems for a clerk: the field's Swedish title, what is wrong, what to do. */
export function schemaProblems(schema: z.ZodType, issues: readonly Issue[], placeOf: PlaceOf): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(schema, issue, placeOf));
}

function problemsOf(schema: z.ZodType, issue: Issue, placeOf: PlaceOf): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const field = fieldAt(schema, path);
  if (issue.code === "unrecognized_keys") {
    // The reserved key is reported where the file is read, wherever it stands.
    const keys = issue.keys.filter((key) => key !== "__proto__");
    return keys.map((key) => unknownKey(key, field?.keys ?? [], placeOf(path, key), path));
  }
  const title = field?.title ?? String(path.at(-1) ?? "Filen");
  const { code, message, hint } = issueSentence(issue, title, field?.description);
  return [
    {
      code,
      severity: "error",
      place: placeOf(path),
      path: path.join("."),
      message,
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}

function unknownKey(key: string, known: readonly string[], place: Place, path: DataPath): Problem {
  const suggestion = nearest(key, known);
  const hint = suggestion === undefined ? `Fält som finns här: ${known.join(", ")}.` : `Menade du ”${suggestion}”?`;
  return {
    code: "unknown-key",
    severity: "error",
    place,
    path: [...path, key].join("."),
    message: `Fältet ”${key}” finns inte.`,
    hint: known.length === 0 ? "Ta bort raden." : hint,
  };
}
