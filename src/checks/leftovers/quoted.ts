/** How much is quoted on each side of the words, before the words there are made whole. */
const CONTEXT = 30;

/** The words at a place in a text with those around them, in Swedish quotation marks; “…” where more is left out. */
export function quoted(text: string, at: number, length: number): string {
  const start = at <= CONTEXT ? 0 : text.lastIndexOf(" ", at - CONTEXT) + 1;
  const next = text.indexOf(" ", at + length + CONTEXT);
  const end = next === -1 ? text.length : next;
  return `”${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}”`;
}
