/** Values as they are written in a PDF file (ISO 32000-1 7.3), as strings of one byte a character. */

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\\": "\\\\",
  "(": "\\(",
  ")": "\\)",
};

/** A text string: ASCII as it is, anything else as UTF-16 with its mark (7.9.2.2). */
export function textString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what PDF escapes.
  if (/^[\x00-\x7f]*$/.test(text))
    return `(${text.replace(/[\n\r\t\b\f()\\]/g, (character) => ESCAPES[character] ?? character)})`;
  let hex = "FEFF";
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, "0");
  return `<${hex}>`;
}

/** A number with at most three decimals: a thousandth of a point is finer than any printer. */
export function real(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(colour: string): string {
  const channel = (at: number) => real(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
