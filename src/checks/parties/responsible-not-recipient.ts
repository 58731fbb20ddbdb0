import type { Party } from "../../case/register.ts";
import { joinWithOch } from "../../swedish/list.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { partyFinder, shownName } from "./party-names.ts";
import { responsibleIn } from "./plan-activities.ts";

export const responsibleNotRecipient: Rule = {
  id: "responsible-not-recipient",
  title: "Ansvarig som inte får beslutet",
  severity: "warning",
  reason:
    "Den som ska utföra ett beslut behöver få det; protokollsutdraget skickas bara till dem som står under ”Beslutet skickas till” (Nackas regler för tjänsteskrivelser: beslutet ska gå att verkställa).",
  example: {
    wrong: "Beslutet skickas till: Polismyndigheten (men Socialförvaltningen har ansvar i planen)",
    right: "Beslutet skickas till: Polismyndigheten, Socialförvaltningen",
  },
  find: remarks,
};

// “Samtliga nämnder”, “Ansvariga enligt planen”: who that is cannot be told from here.
const collective =
  /^(?:berörda|ansvariga|aktörerna|parterna|remissinstanserna|samrådsparterna|(?:alla|samtliga)\s(?:[a-zà-ÿ]+\s)?(?:nämnder|styrelser|förvaltningar|kontor|bolag|parter|aktörer|ansvariga|enheter|verksamheter))(?![a-zà-ÿ])/iu;

// “Föreningslivet”: nobody to send a decision to.
const everybody =
  /(?:livet|samhället|handeln)$|^(?:alla|samtliga)(?![a-zà-ÿ])|^(?:fastighetsägare|föreningar|skolor)(?:na)?$/i;

function remarks({ register, case: kase, plan }: Reading): readonly Remark[] {
  const nameOf = new Map(register.parties.map(({ id, name }) => [id, name]));
  const names = kase.recipients.map(({ name, party }) => name ?? nameOf.get(party ?? "") ?? "");
  if (names.some((name) => collective.test(name))) return [];
  const find = partyFinder(register);
  const named = kase.recipients.flatMap(({ name }) => (name === null ? [] : find(name).map(({ party }) => party.id)));
  const recipients = new Set([...kase.recipients.map(({ party }) => party), ...named, kase.board]);
  const responsible = responsibleIn(plan);
  const reached = new Set(names.map(fieldOf).filter((field) => field !== ""));
  const missing = register.parties
    .filter(({ id }) => responsible.has(id) && !recipients.has(id))
    .filter((party) => party.kind !== "department" || !reached.has(fieldOf(party.name ?? "")))
    .filter((party) => !names.some((name) => namesAlike(name, party.name ?? "")))
    .filter((party) => party.name !== kase.unit && party.id !== kase.department && !everybody.test(shownName(party)))
    .filter((party) => !isWithinRecipient(party, register.parties, recipients));
  if (missing.length === 0) return [];
  return [
    remarkAt("case.recipients", {
      message: `${joinWithOch(missing.map(shownName))} har ansvar i planen men står inte bland dem som beslutet skickas till.`,
      hint: `Lägg till ${missing.length === 1 ? "mottagaren" : "mottagarna"}, eller stryk ansvaret i planen.`,
    }),
  ];
}

/** “Kvinnojouren Linnéan” and “Kvinnojouren Linnean”, “Lokalpolisområde Exempelby” and “Polisen”. */
function namesAlike(name: string, other: string): boolean {
  const [one, two] = [withoutAccents(name), withoutAccents(other)];
  return one === two || (police.test(one) && police.test(two));
}

const police = /polis(?:en|myndighet|område|region|$)/;

function withoutAccents(name: string): string {
  return name.toLowerCase().replace(/[éèáà]/g, (letter) => (/[éè]/.test(letter) ? "e" : "a"));
}

/** What a board and its department have in common: “Socialnämnden” and “Socialförvaltningen”. */
function fieldOf(name: string): string {
  return name.toLowerCase().replace(/(?:nämnd|förvaltning|kontor)(?:en|et)?(?:\sför)?\s?/, "");
}

/**
 * A unit gets the decision through its department; the register does not say which one that is. Where some units get it
 * themselves, the others are missing.
 */
function isWithinRecipient(party: Party, parties: readonly Party[], recipients: ReadonlySet<string | null>): boolean {
  const gets = (wanted: Party["kind"]): boolean =>
    parties.some(({ id, kind }) => kind === wanted && recipients.has(id));
  return party.kind === "unit" && gets("department") && !gets("unit");
}
