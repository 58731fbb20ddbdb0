import type * as z from "zod";
import { nearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, and what to do. */
export interface Sentence {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** A schema's issue in Swedish. The library's own words are English, and its Swedish ones read as a machine's. */
export function issueSentence(issue: Issue, title: string, description: string | undefined): Sentence {
  switch (issue.code) {
    case "invalid_type":
      return isMissing(issue.input) ? missing(title, "Fyll i fältet.") : wrongType(issue.expected, issue.input, title);
    case "invalid_value":
      return notAChoice(issue.input, issue.values.map(String), title);
    case "too_small":
      return tooSmall(issue, title);
    case "too_big":
      return { code: "too-large", message: `${title}: högst ${issue.maximum}${unitOf(issue.origin)}.`, hint: mend };
    case "invalid_format":
      return {
        code: "invalid-format",
        message: `${title}: ${quoted(issue.input)} är inte rätt skrivet.`,
        hint: issue.message.startsWith("Skriv") ? issue.message : (description ?? mend),
      };
    case "custom":
      return custom(issue, title);
    default:
      return { code: "invalid", message: `${title}: värdet går inte att använda.`, hint: description ?? mend };
  }
}

const mend = "Rätta värdet.";

function isMissing(input: unknown): boolean {
  return input === undefined || input === null;
}

function missing(title: string, hint: string): Sentence {
  return { code: "missing", message: `${title} saknas.`, hint };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "en text",
  number: "ett tal",
  int: "ett heltal",
  boolean: "true eller false",
  array: "en lista",
  object: "fält med värden",
  record: "fält med värden",
};

function wrongType(expected: string, input: unknown, title: string): Sentence {
  const message = `${title} ska vara ${typeNames[expected] ?? "av ett annat slag"}.`;
  return { code: "wrong-type", message, hint: typeHint(expected, input) };
}

function typeHint(expected: string, input: unknown): string {
  const isText = typeof input === "string";
  switch (expected) {
    case "string":
      return Array.isArray(input) ? "Skriv en enda text, utan lista." : "Sätt värdet inom citattecken.";
    case "number":
    case "int":
      return isText && input.trim() !== "" && Number.isFinite(Number(input)) ? "Ta bort citattecknen." : mend;
    case "boolean":
      return "Skriv true för ja eller false för nej, utan citattecken.";
    case "array":
      return "Skriv en punkt på varje rad, med ”- ” framför.";
    case "object":
    case "record":
      return "Skriv ”fält: värde”, ett på varje rad.";
    default:
      return mend;
  }
}

function notAChoice(input: unknown, choices: readonly string[], title: string): Sentence {
  const all = `Välj något av: ${choices.join(", ")}.`;
  if (isMissing(input)) return missing(title, all);
  const near = typeof input === "string" ? nearest(input, choices) : undefined;
  return {
    code: "invalid-value",
    message: `${title}: ${quoted(input)} går inte att välja.`,
    hint: near === undefined ? all : `Menade du ”${near}”? ${all}`,
  };
}

function tooSmall(issue: Extract<Issue, { code: "too_small" }>, title: string): Sentence {
  if (issue.origin === "string") {
    const hint = "Skriv en text, eller ta bort fältet om det får saknas.";
    return { code: "missing", message: `${title} är tom.`, hint };
  }
  if (issue.origin === "array") {
    return { code: "missing", message: `${title}: minst ${issue.minimum} behövs.`, hint: "Lägg till det som saknas." };
  }
  const least = issue.inclusive === false ? "större än" : "minst";
  return { code: "too-small", message: `${title}: ${least} ${issue.minimum}.`, hint: mend };
}

function unitOf(origin: string): string {
  if (origin === "string") return " tecken";
  return origin === "array" ? " stycken" : "";
}

function quoted(input: unknown): string {
  return typeof input === "string" || typeof input === "number" || typeof input === "boolean" ? `”${input}”` : "värdet";
}

/** Our own rule: its message is a sentence, or with `ofValue` what is said of the value. */
function custom(issue: Extract<Issue, { code: "custom" }>, title: string): Sentence {
  const { code, hint, ofValue } = issue.params ?? {};
  return {
    code: typeof code === "string" ? code : "invalid",
    message: ofValue === true ? `${title}: ${quoted(issue.input)} ${issue.message}` : issue.message,
    ...(typeof hint === "string" ? { hint } : {}),
  };
}
