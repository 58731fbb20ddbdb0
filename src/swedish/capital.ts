/** A text with a capital first: “skolan leder” → “Skolan leder”. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with a small letter first: “Socialnämnden” → “socialnämnden”. */
export function withSmallStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
