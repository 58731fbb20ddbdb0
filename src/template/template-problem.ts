import type { Place, Problem } from "../problem.ts";

/** A path in a template that the facts lack at `key`. */
export function unknownPath(path: string, key: string, place: Place): Problem {
  const message = path === key ? `Sökvägen ”${path}” finns inte.` : `Sökvägen ”${path}” finns inte: ”${key}” saknas.`;
  return { code: "unknown-path", severity: "error", place, path, message, hint: "Rätta sökvägen i mallen." };
}

/** A helper that is given something that it cannot use. */
export function wrongArgument(helper: string, wanted: string, place: Place): Problem {
  const message = `{{${helper}}} vill ha ${wanted}.`;
  const hint = "Ge den ett annat värde, eller omge den med {{#if …}} om värdet kan saknas.";
  return { code: "helper-argument", severity: "error", place, message, hint };
}

/** `letter.hbs:3:9` as a place: how a place is written into a compiled template. */
export function placeIn(where: string): Place {
  const [, file = where, line, column] = where.match(/^(.*):(\d+):(\d+)$/s) ?? [];
  return line === undefined ? { file } : { file, line: Number(line), column: Number(column) };
}
