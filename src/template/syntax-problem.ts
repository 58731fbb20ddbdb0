import type { Problem } from "../problem.ts";

const closing = /^(\S+) doesn't match (\S+)/;

/** Handlebars' own error for a template that does not parse, with its place, in Swedish. Other errors are rethrown. */
export function syntaxProblem(error: unknown, file: string): Problem {
  if (!(error instanceof Error)) throw error;
  const line = lineOf(error);
  if (line === undefined) throw error;
  const column = numberProperty(error, "column");
  const place = { file, line, ...(column === undefined ? {} : { column: column + 1 }) };
  const mismatch = error.message.match(closing);
  const message =
    mismatch === null
      ? "Mallen går inte att läsa här: en {{…}} är inte rätt skriven eller inte avslutad."
      : `{{#${mismatch[1]}}} avslutas med {{/${mismatch[2]}}}.`;
  return {
    code: "template-syntax",
    severity: "error",
    place,
    message,
    hint: "Kontrollera att varje {{#…}} har sin {{/…}} och att alla klamrar är parvisa.",
  };
}

function lineOf(error: Error): number | undefined {
  const stated = error.message.match(/on line (\d+)/)?.[1];
  return numberProperty(error, "lineNumber") ?? (stated === undefined ? undefined : Number(stated));
}

function numberProperty(error: Error, name: string): number | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "number" ? value : undefined;
}
