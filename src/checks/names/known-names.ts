import type { Reading } from "../reading.ts";
import { withoutYears } from "./plan-name.ts";

/** Names that a case may hold, of several words: one word alone cannot be told from a name that is that word. */
export interface KnownNames {
  /** The plan, its areas and goals, the enclosures, the agreement and the follow-up, without their years, by first word. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  readonly authorities: readonly string[];
}

export function knownNamesOf({ case: kase, plan, lists }: Reading): KnownNames {
  const documents = [
    plan.title,
    plan.shortTitle,
    plan.agreement?.title ?? "",
    ...kase.enclosures.map(({ title }) => title),
    kase.followUp?.title ?? "",
    ...plan.areas.flatMap(({ title, goals }) => [title, ...goals.map(({ what }) => what)]),
  ];
  const authorities = lists.authorities.flatMap((authority) => [authority.old, authority.new]);
  const hasSeveralWords = (name: string): boolean => name.includes(" ");
  return {
    documents: byFirstWord(documents.map(withoutYears).filter(hasSeveralWords)),
    authorities: authorities.filter(hasSeveralWords),
  };
}

/** A plan may have thousands of goals, and a text is asked about at each of its words. */
function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const word = firstWordAt(name, 0);
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [name]);
    else known.push(name);
  }
  return byWord;
}

function firstWordAt(text: string, at: number): string {
  const end = text.indexOf(" ", at);
  return text.slice(at, end < 0 ? text.length : end).toLowerCase();
}

const roomForYears = 24;

/** Whether a document's name starts at this place in a text, with its year or without. */
export function beginsDocument(text: string, at: number, { documents }: KnownNames): boolean {
  const names = documents.get(firstWordAt(text, at)) ?? [];
  return names.some((name) => withoutYears(text.slice(at, at + name.length + roomForYears)).startsWith(name));
}

/** Whether an authority's name starts at this place in a text. */
export function beginsAuthority(text: string, at: number, { authorities }: KnownNames): boolean {
  return authorities.some((name) => text.startsWith(name, at));
}
