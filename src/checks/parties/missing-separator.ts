import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type PartyFinder, type PartyMention, partyFinder, shownName } from "./party-names.ts";

export const missingSeparator: Rule = {
  id: "missing-separator",
  title: "Parter utan skiljetecken",
  severity: "warning",
  reason:
    "Utan komma eller snedstreck kan två parter läsas som en (Myndigheternas skrivregler, Ds 2009:38: kommatecken mellan led i en uppräkning).",
  example: { wrong: "Kulturnämnden Polismyndigheten", right: "Kulturnämnden, Polismyndigheten" },
  find: ({ register, passages }: Reading) => {
    const find = partyFinder(register);
    return passages.flatMap((passage) => (isListed(passage) ? remarksIn(passage, find) : []));
  },
};

/** In running prose two names may meet without being a list. */
function isListed({ role }: Passage): boolean {
  return role === "cell" || role === "name";
}

function remarksIn(passage: Passage, find: PartyFinder): readonly Remark[] {
  const mentions = find(passage.text);
  return mentions.flatMap((first, index) => {
    const second = mentions[index + 1];
    return second !== undefined && areUnseparated(passage.text, first, second) ? [remark(passage, first, second)] : [];
  });
}

function areUnseparated(text: string, first: PartyMention, second: PartyMention): boolean {
  const between = text.slice(first.at + first.words.length, second.at);
  if (!/^[^\S\n]+$/u.test(between) || first.party === second.party) return false;
  // “Kommunkansliet Trygghetsenheten” is one sender, from the larger to the smaller.
  const isWithin = second.party.kind === "unit" && first.party.kind !== "unit";
  return !isWithin && /^[A-ZÀ-Þ]/u.test(first.words) && /^[A-ZÀ-Þ]/u.test(second.words);
}

function remark(passage: Passage, first: PartyMention, second: PartyMention): Remark {
  const words = passage.text.slice(first.at, second.at + second.words.length);
  const separator = passage.text.slice(0, first.at).endsWith("/") ? "/" : ", ";
  return remarkOn(passage, first.at, words, {
    message: `Mellan ”${first.words}” och ”${second.words}” saknas ett skiljetecken.`,
    hint: `Skilj ${shownName(first.party)} och ${shownName(second.party)} åt med komma.`,
    replacement: `${first.words}${separator}${second.words}`,
  });
}
