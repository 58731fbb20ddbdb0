import { type Document, type Scalar, visit } from "yaml";
import type { Place, Problem } from "../problem.ts";
import type { PlaceAt } from "./place-at.ts";

// Control characters, lone surrogates and non-characters: no format can carry them.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Characters and keys that no data may hold. */
export function contentProblems(document: Document, text: string, at: PlaceAt): readonly Problem[] {
  const problems: Problem[] = [];
  // Nearly no file has any of it, and then there is no need to look at each value.
  if (!forbidden.test(text) && !text.includes("\\") && !text.includes("__proto__")) return problems;
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== "string") return;
      if (forbidden.test(node.value)) problems.push(controlCharacter(node, node.value, text, at));
      if (node.value === "__proto__" && key === "key") problems.push(reservedKey(at(node.range?.[0] ?? 0)));
    },
  });
  return problems;
}

function controlCharacter(node: Scalar, value: string, text: string, at: PlaceAt): Problem {
  const [start = 0, end = start] = node.range ?? [];
  const written = text.slice(start, end);
  // Written as an escape, "\u0007", the character has no place of its own.
  const offset = Math.max(0, written.search(forbidden));
  const codePoint = value.match(forbidden)?.[0]?.codePointAt(0) ?? 0;
  const hexadecimal = codePoint.toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "control-character",
    severity: "error",
    place: at(start + offset),
    message: `Texten innehåller ett osynligt styrtecken (U+${hexadecimal}) som inte kan skrivas i ett dokument.`,
    hint: "Skriv om texten på raden, eller klistra in den igen som ren text.",
  };
}

function reservedKey(place: Place): Problem {
  return {
    code: "unknown-key",
    severity: "error",
    place,
    message: "Fältet ”__proto__” finns inte.",
    hint: "Ta bort raden.",
  };
}
