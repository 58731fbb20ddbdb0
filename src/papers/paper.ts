import type { Gap } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";

/** What a template is filled with. */
export type Facts = Readonly<Record<string, unknown>>;

/** A kind of paper: which template it uses, what it fills it with, what it cannot do without. */
export interface Paper {
  /** File name without ending, and the word after `--paper`. */
  readonly name: string;
  readonly template: string;
  /** One Swedish line for `--help`. */
  readonly description: string;
  /** Whose texts it shows: the letter's stand in `case`, the plan's in `plan`. */
  readonly shows: readonly ("case" | "plan")[];
  title(loaded: LoadedCase): string;
  facts(loaded: LoadedCase, gaps: readonly Gap[]): Facts;
  gaps(loaded: LoadedCase): readonly Gap[];
}
