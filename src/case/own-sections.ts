import type { Case } from "./case.ts";

/** The text of one of the municipality's own sections; null where the case has none. */
export function ownSectionText({ sections }: Pick<Case, "sections">, id: string): string | null {
  return (Object.hasOwn(sections, id) ? sections[id] : null) ?? null;
}
