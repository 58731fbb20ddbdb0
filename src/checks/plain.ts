/** Words as they are read back from a file: composed, without what only steers line breaks, white space collapsed. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
