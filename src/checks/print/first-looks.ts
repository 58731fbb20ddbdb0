import type { FinishedPaper } from "../finished-paper.ts";
import type { PrintedLook, PrintedPage } from "../printed-page.ts";

interface FirstLook {
  readonly page: PrintedPage;
  readonly look: PrintedLook;
}

/** The looks of a paper that a test picks out, each told once, where it is first seen. @param keyOf what makes two the same */
export function firstLooks(
  { pages }: FinishedPaper,
  test: (look: PrintedLook) => boolean,
  keyOf: (look: PrintedLook) => string,
): readonly FirstLook[] {
  const first = new Map<string, FirstLook>();
  for (const page of pages) {
    for (const look of page.looks) {
      if (test(look) && !first.has(keyOf(look))) first.set(keyOf(look), { page, look });
    }
  }
  return [...first.values()];
}
