import type { Reading } from "../reading.ts";
import { withoutYears } from "./plan-name.ts";

/** Names that a case may hold, of several words: one word alone cannot be told from a name that is that word. */
export interface KnownNames {
  /** The plan and its areas, the enclosures, the agreement and the follow-up, without their years. */
  readonly documents: readonly string[];
  readonly authorities: readonly string[];
}

export function knownNamesOf({ case: kase, plan, lists }: Reading): KnownNames {
  const documents = [
    plan.title,
    plan.shortTitle,
    plan.agreement?.title ?? "",
    ...kase.enclosures.map(({ title }) => title),
    kase.followUp?.title ?? "",
    ...plan.areas.map(({ title }) => title),
  ];
  const authorities = lists.authorities.flatMap((authority) => [authority.old, authority.new]);
  const hasSeveralWords = (name: string): boolean => name.includes(" ");
  return {
    documents: [...new Set(documents.map(withoutYears))].filter(hasSeveralWords),
    authorities: authorities.filter(hasSeveralWords),
  };
}

const roomForYears = 24;

/** Whether a document's name starts at this place in a text, with its year or without. */
export function beginsDocument(text: string, at: number, { documents }: KnownNames): boolean {
  return documents.some((name) => withoutYears(text.slice(at, at + name.length + roomForYears)).startsWith(name));
}

/** Whether an authority's name starts at this place in a text. */
export function beginsAuthority(text: string, at: number, { authorities }: KnownNames): boolean {
  return authorities.some((name) => text.startsWith(name, at));
}
