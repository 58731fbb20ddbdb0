import type { LoadedCase } from "../case/loaded-case.ts";
import type { Party } from "../case/register.ts";
import { Words } from "../case/words.ts";

/** The party's name written out, or its abbreviation where the register has no name; `path` is where it is chosen. */
export function partyInFull(loaded: LoadedCase, id: string, path: string): Words {
  const party = partyOf(loaded, id);
  return new Words(party.name ?? party.abbreviation ?? party.id, path);
}

/** The party's abbreviation, or its name where it has none: for narrow columns. */
export function partyInShort(loaded: LoadedCase, id: string, path: string): Words {
  const party = partyOf(loaded, id);
  return new Words(party.abbreviation ?? party.name ?? party.id, path);
}

const partiesById = new WeakMap<LoadedCase, ReadonlyMap<string, Party>>();

function partyOf(loaded: LoadedCase, id: string): Party {
  const known = partiesById.get(loaded) ?? new Map(loaded.register.value.parties.map((one) => [one.id, one]));
  partiesById.set(loaded, known);
  const party = known.get(id);
  if (party === undefined) throw new Error(`No party has the id ${id}; loadCase lets none through.`);
  return party;
}
