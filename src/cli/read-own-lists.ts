import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListName, Lists } from "../lists/lists.ts";
import { failure, type Result, success } from "../problem.ts";
import type { SourceFile } from "../source/source-file.ts";
import { ownLists } from "./own-files.ts";
import { readText } from "./read-file.ts";

const bundled = new URL("./lists.json", import.meta.url);

/** The product's lists: as the bundle carries them, read and checked, or else from their YAML. */
export async function readOwnLists(): Promise<Result<Lists>> {
  if (existsSync(bundled)) return success(JSON.parse(readFileSync(bundled, "utf8")) as Lists);
  const { listNames, readLists } = await import("../lists/lists.ts");
  const files = listNames.map((name) => [name, readText(join(ownLists, `${name}.yaml`), `${name}.yaml`)] as const);
  const problems = files.flatMap(([, file]) => file.problems);
  if (problems.length > 0) return failure(problems);
  const read = files.flatMap(([name, file]) => (file.ok ? [[name, file.value] as const] : []));
  return readLists(Object.fromEntries(read) as Readonly<Record<ListName, SourceFile>>);
}
