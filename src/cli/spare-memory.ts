import { setFlagsFromString } from "node:v8";
import type { CaseFiles } from "../case/load-case.ts";

/** A case with more characters than this is large: a plan of one or two thousand activities. */
const large = 1_000_000;

/**
 * Has garbage collected sooner while a large case is built: when the heap has grown by half. Left to itself, V8 waits until
 * there is four times as much as is needed, which for a plan of ten thousand activities is nearly a gigabyte. It costs such
 * a plan a twentieth of the time, and others nothing.
 */
export function spareMemory(files: CaseFiles): void {
  const characters = files.register.text.length + files.case.text.length + files.plan.text.length;
  setFlagsFromString(`--heap-growing-percent=${characters > large ? 50 : 0}`);
}
