import type { Line } from "../text/line.ts";

/** The words that a line shows. */
export function wordsOfLine(line: Line): string {
  return line.fragments
    .map(({ source }) => source)
    .join("")
    .replace(/[\u00ad\u200b\u2060]/g, "")
    .trim();
}
