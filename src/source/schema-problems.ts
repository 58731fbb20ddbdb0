import type { z } from "zod";
import type { Place, Problem } from "../problem.ts";
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
  if (issue.code === "unrecognized_keys") {
    const known = fieldAt(schema, path)?.keys ?? [];
    return issue.keys.map((key) => unknownKey(key, known, placeOf(path, key), path));
  }
  const title = fieldAt(schema, path)?.title ?? String(path.at(-1) ?? "Filen");
  const { code, message, hint } = sentence(issue, title);
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

interface Sentence {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

function sentence(issue: Issue, title: string): Sentence {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? missing(title) : wrongType(issue.expected, title);
    case "too_small":
      return tooSmall(issue, title);
    case "too_big":
      return { code: "too-large", message: `${title}: högst ${issue.maximum}${unitOf(issue.origin)}.` };
    case "invalid_value":
      return {
        code: "invalid-value",
        message: `${title}: ${quoted(issue.input)} går inte att välja.`,
        hint: `Välj något av: ${issue.values.map(String).join(", ")}.`,
      };
    case "invalid_format":
      return {
        code: "invalid-format",
        message: `${title}: ${quoted(issue.input)} är inte rätt skrivet.`,
        hint: formatHint(issue),
      };
    case "custom":
      return { code: String(issue.params?.["code"] ?? "invalid"), ...customSentence(issue, title) };
    default:
      return {
        code: "invalid",
        message: `${title}: värdet går inte att använda.`,
        hint: "Jämför med beskrivningen av fältet i README.",
      };
  }
}

function missing(title: string): Sentence {
  return { code: "missing", message: `${title} saknas.`, hint: "Fyll i fältet." };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "en text",
  number: "ett tal",
  int: "ett heltal",
  boolean: "true eller false",
  array: "en lista, med ”- ” framför varje punkt",
  object: "fält med värden, ett på varje rad",
  record: "fält med värden, ett på varje rad",
};

function wrongType(expected: string, title: string): Sentence {
  const hint = expected === "string" ? "Sätt värdet inom citattecken, så läses det som text." : "Rätta värdet.";
  return { code: "wrong-type", message: `${title} ska vara ${typeNames[expected] ?? expected}.`, hint };
}

function tooSmall(issue: Extract<Issue, { code: "too_small" }>, title: string): Sentence {
  if (issue.origin === "string")
    return {
      code: "missing",
      message: `${title} är tom.`,
      hint: "Skriv en text, eller ta bort fältet om det får saknas.",
    };
  if (issue.origin === "array") {
    return { code: "missing", message: `${title}: minst ${issue.minimum} behövs.`, hint: "Lägg till det som saknas." };
  }
  return { code: "too-small", message: `${title}: minst ${issue.minimum}.`, hint: "Rätta värdet." };
}

function unitOf(origin: string): string {
  if (origin === "string") return " tecken";
  return origin === "array" ? " stycken" : "";
}

function quoted(input: unknown): string {
  return typeof input === "string" || typeof input === "number" || typeof input === "boolean" ? `”${input}”` : "värdet";
}

function formatHint(issue: Issue): string {
  return issue.message.startsWith("Skriv") ? issue.message : "Rätta värdet.";
}

function customSentence(issue: Extract<Issue, { code: "custom" }>, title: string): Omit<Sentence, "code"> {
  const hint: unknown = issue.params?.["hint"];
  return {
    message: issue.message === "Invalid input" ? `${title}: värdet går inte att använda.` : issue.message,
    ...(typeof hint === "string" ? { hint } : {}),
  };
}
