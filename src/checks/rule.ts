import type { Severity } from "../problem.ts";
import type { Reading } from "./reading.ts";
import type { Remark } from "./remark.ts";

/** What is the same for every rule: what it is called, how grave it is, and why it is there. */
export interface About {
  /** Stable, in kebab-case; a register and a report name the rule by it. */
  readonly id: string;
  /** Swedish, as a heading. */
  readonly title: string;
  /** A municipality's register may set another. */
  readonly severity: Severity;
  /** One Swedish sentence on why, with its source. */
  readonly reason: string;
  /** How it reads when it is wrong, and when it is right: for the documentation. */
  readonly example: { readonly wrong: string; readonly right: string };
}

/** A rule that reads the data of a case. Pure: the same reading gives the same remarks. */
export interface Rule extends About {
  readonly find: (reading: Reading) => readonly Remark[];
}
