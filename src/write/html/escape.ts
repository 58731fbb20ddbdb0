/** What may stand in a text without being read as markup. A no-break space stays as it is: the page is UTF-8. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What may stand between the double quotes of an attribute. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}

/** Attributes in the order given, each with a space before it; one that is null is left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}

/**
 * A string of CSS, in its quotes. `<` is escaped too: the style sheet stands in the page, where `</style>` would end it.
 * Source: CSS Syntax Level 3, 4.3.7 (an escape is hexadecimal and ends with a space).
 */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<]|\p{Cc}/gu, (found) => `\\${found.charCodeAt(0).toString(16)} `)}"`;
}

/** A value from the theme, such as a list of fonts, rid of what could end the declaration or the style sheet. */
export function cssValue(value: string): string {
  return value.replace(/[<>{};\\@]/g, "");
}
