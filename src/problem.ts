/** How grave a problem is: an error stops the build, a warning and a tip do not. */
export type Severity = "error" | "warning" | "tip";

/** Where in a file something stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something that a clerk or a template owner should know or mend.
 * `message` is one Swedish sentence that says what is wrong; `hint` says what to do next.
 */
export interface Problem {
  /** Stable id in kebab-case, for `--json` and tests. */
  readonly code: string;
  readonly severity: Severity;
  readonly place?: Place;
  /** The data path concerned, as in `plan.areas.0.goals.1.what`. */
  readonly path?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A value, or the reasons why there is none. All of them, not only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A result that holds a value; `problems` are then warnings and tips only. */
export function success<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

/** A result without a value. */
export function failure<T>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

/** Whether any of the problems is an error. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** `case.yaml:31:9`, or as much of it as is known. */
export function showPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}
