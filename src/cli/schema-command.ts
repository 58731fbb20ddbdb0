import { join } from "node:path";
import { dataSchema, schemaNames } from "../data-schemas.ts";
import { type ExitCode, exitCodeFor } from "./exit-code.ts";
import { showProblems } from "./show-problems.ts";
import type { Terminal } from "./terminal.ts";
import { writeWhole } from "./write-whole.ts";

/** Prints the JSON Schemas of the data files as one object, or writes each to a file below `out`. */
export async function schemaCommand(out: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const schemas = schemaNames.map((name) => ({ name, text: `${JSON.stringify(dataSchema(name), null, 2)}\n` }));
  if (out === undefined) {
    const all = Object.fromEntries(schemaNames.map((name) => [name, dataSchema(name)]));
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
    return exitCodeFor([]);
  }
  const files = schemas.map(({ name, text }) => ({
    name: `${name}.schema.json`,
    bytes: new TextEncoder().encode(text),
  }));
  const problems = await writeWhole(out, files);
  showProblems(terminal, problems);
  if (problems.length === 0) for (const { name } of files) terminal.out(`${join(out, name)}\n`);
  return exitCodeFor(problems);
}
