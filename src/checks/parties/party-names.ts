import type { Party, Register } from "../../case/register.ts";
import { withCapital, withSmallStart } from "../../swedish/capital.ts";
import { escaped } from "../plan-words.ts";

/** A party's name in a text. Genitives are left out: “Polismyndighetens statistik” is not the authority at work. */
export interface PartyMention {
  readonly party: Party;
  /** As it stands. */
  readonly words: string;
  readonly at: number;
}

/** Finds parties in texts: the longest name first, so that “Miljö- och byggnämnden” is not read as a shorter one. */
export type PartyFinder = (text: string) => readonly PartyMention[];

/**
 * A finder of a register's parties, by name and abbreviation. A name may begin with a small letter, an abbreviation is
 * written as it is; `everyday` are names such as “polisen” besides the register's own.
 */
export function partyFinder({ parties }: Register, everyday: ReadonlyMap<string, string> = new Map()): PartyFinder {
  const byName = new Map<string, Party>();
  for (const party of parties) {
    if (party.name !== null) {
      byName.set(party.name, party);
      byName.set(startsSmall(party.name), party);
    }
    if (party.abbreviation !== null) byName.set(party.abbreviation, party);
  }
  for (const [common, name] of everyday) {
    const party = byName.get(name);
    if (party !== undefined) byName.set(common, party).set(withCapital(common), party);
  }
  const names = [...byName.keys()].sort((first, second) => second.length - first.length).map(escaped);
  const pattern = new RegExp(`(?<![A-Za-zÀ-ÿ0-9-])(?:${names.join("|")})(?![A-Za-zÀ-ÿ0-9]|-[A-Za-zÀ-ÿ])`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const party = byName.get(match[0].replace(/\s+/g, " "));
      return party === undefined ? [] : [{ party, words: match[0], at: match.index }];
    });
}

/** What a party is called in a message: its name, or its abbreviation where the register has no name. */
export function shownName({ name, abbreviation, id }: Party): string {
  return name ?? abbreviation ?? id;
}

/** “Socialförvaltningen” within a sentence; “SF” and “IT-enheten” keep their capitals. */
function startsSmall(name: string): string {
  return /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(name) ? withSmallStart(name) : name;
}
