import type { Severity } from "../problem.ts";
import type { Note } from "./node.ts";

/** What a reader is told of a note's severity, in words. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "Fel", warning: "Varning", tip: "Tips" };

/** What a note proposes in place of the words: “Förslag: ”så””. Null where nothing, or where the hint quotes it already. */
export function suggestionOf({ replacement, hint }: Note): string | null {
  if (replacement === null || replacement.trim() === "" || hint.includes(`”${replacement}”`)) return null;
  return `Förslag: ”${replacement}”`;
}
