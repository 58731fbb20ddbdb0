import type { Problem } from "../problem.ts";

/**
 * Compares what a paper should say with what a file says: every character, in order, but white space, soft hyphens and
 * the other characters that only steer line breaks. How the text is cut into entries does not matter; where both have as
 * many, the problem names the entry.
 */
export function compareText(expected: readonly string[], actual: readonly string[]): Problem | null {
  if (isCutAlike(expected, actual) || essence(expected.join(" ")) === essence(actual.join(" "))) return null;
  const index =
    expected.length === actual.length
      ? expected.findIndex((entry, at) => essence(entry) !== essence(actual[at] ?? ""))
      : -1;
  if (index === -1) return difference(expected.join(" "), actual.join(" "), "");
  return difference(expected[index] ?? "", actual[index] ?? "", ` i stycke ${index + 1}`);
}

/** Whether the same entries say the same. They mostly do, and a large plan's whole text is copied for nothing then. */
function isCutAlike(expected: readonly string[], actual: readonly string[]): boolean {
  return (
    expected.length === actual.length &&
    expected.every((entry, at) => entry === actual[at] || essence(entry) === essence(actual[at] ?? ""))
  );
}

/** Of no consequence for what a text says: white space, U+00AD, U+200B, U+2060 (U+00A0 and U+FEFF are white space). */
const steering = /[\s\u00ad\u200b\u2060]/u;
const allSteering = new RegExp(steering, "gu");

function essence(text: string): string {
  return text.normalize("NFC").replace(allSteering, "");
}

function difference(expected: string, actual: string, where: string): Problem {
  const [should, is] = [expected.normalize("NFC"), actual.normalize("NFC")];
  const same = commonStart(essence(should), essence(is));
  return {
    code: "text-lost",
    severity: "error",
    message: `Filens text är en annan än papperets${where}: ”${around(should, same)}” blev ”${around(is, same)}”.`,
    hint: "Felet ligger i programmet, inte i uppgifterna. Använd inte filen, och anmäl felet tillsammans med ärendets mapp.",
  };
}

function commonStart(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}

/** How many characters on each side of the difference are quoted, before the words there are made whole. */
const contextLength = 30;

/** The words around the character that comes after so many characters of consequence; “…” where more is left out. */
function around(text: string, essentialBefore: number): string {
  const at = offsetAfter(text, essentialBefore);
  const start = text.lastIndexOf(" ", Math.max(0, at - contextLength)) + 1;
  const next = text.indexOf(" ", at + contextLength);
  const end = next === -1 ? text.length : next;
  return `${start > 0 ? "…" : ""}${text.slice(start, end).trim()}${end < text.length ? "…" : ""}`;
}

function offsetAfter(text: string, essentialBefore: number): number {
  let passed = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (steering.test(text[offset] ?? "")) continue;
    if (passed === essentialBefore) return offset;
    passed += 1;
  }
  return text.length;
}
