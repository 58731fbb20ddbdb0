import type { Problem } from "../problem.ts";

/** A breach of a content rule: an error, at the data path where the node has one. */
export function treeProblem(code: string, path: string | null, message: string, hint: string): Problem {
  return { code, severity: "error", ...(path === null ? {} : { path }), message, hint };
}
