import type { Built } from "../build-case.ts";
import type { Result } from "../problem.ts";

/** What came of a case folder. */
export interface CaseReport {
  readonly folder: string;
  readonly result: Result<Built>;
  readonly written: readonly { readonly path: string; readonly bytes: number }[];
}
