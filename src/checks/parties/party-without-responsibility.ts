import type { Register } from "../../case/register.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { type PartyFinder, type PartyMention, partyFinder, shownName } from "./party-names.ts";
import { activitiesOf } from "./plan-activities.ts";

export const partyWithoutResponsibility: Rule = {
  id: "party-without-responsibility",
  title: "Part som deltar men saknar ansvar",
  severity: "tip",
  reason:
    "Den som enligt texten gör något ska också stå som ansvarig, annars följer ingen upp det (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Hur: Kansliet ordnar vandringar i samverkan med polisen. Ansvar: Kansliet",
    right: "Ansvar: Kansliet, Polismyndigheten",
  },
  find: remarks,
};

function remarks(reading: Reading): readonly Remark[] {
  const { register, plan, passages, lists } = reading;
  const activities = activitiesOf(plan);
  // Where every activity has one party, the column names the one who leads, not everyone who takes part.
  if (activities.every(({ activity }) => activity.responsible.length === 1)) return [];
  const find = partyFinder(register, new Map(lists.names.everyday.map(({ everyday, name }) => [everyday, name])));
  const byPath = new Map(passages.map((passage) => [passage.path, passage]));
  const inActivities = activities.flatMap(({ activity, path, goal }) => {
    const others = [...Object.values(activity.values), ...Object.values(goal.values)];
    const involved = involvedIn(register, activity.responsible, others, find);
    return remarksIn(byPath.get(`${path}.how`), involved, "har inget ansvar för aktiviteten", find);
  });
  return [...inActivities, ...followedRemarks(reading, byPath, find)];
}

function followedRemarks(
  { register, case: kase, plan }: Reading,
  byPath: ReadonlyMap<string, Passage>,
  find: PartyFinder,
): readonly Remark[] {
  const goals = new Map(plan.areas.flatMap((area) => area.goals.map((goal) => [goal.id, goal])));
  return (kase.followUp?.areas ?? []).flatMap((area, areaIndex) =>
    area.goals.flatMap((followed, index) => {
      const goal = followed.goal === null ? undefined : goals.get(followed.goal);
      if (goal === undefined) return [];
      const responsible = goal.activities.flatMap((activity) => activity.responsible);
      const texts = goal.activities.flatMap(({ how, values }) => [how, ...Object.values(values)]);
      const involved = involvedIn(register, responsible, [goal.what, ...Object.values(goal.values), ...texts], find);
      const passage = byPath.get(`case.followUp.areas.${areaIndex}.goals.${index}.text`);
      return remarksIn(passage, involved, "har inget ansvar för målet i planen", find);
    }),
  );
}

/** Parties that are responsible, or that the plan names elsewhere, as in a column of its own for those who help. */
function involvedIn(
  register: Register,
  responsible: readonly string[],
  texts: readonly string[],
  find: PartyFinder,
): ReadonlySet<string> {
  const named = texts.flatMap((text) => find(text).map(({ party }) => party.id));
  return new Set([...responsible, ...named, ...municipalityBehind(register, responsible)]);
}

/** Where one of its boards, departments or units is responsible, so is the municipality itself. */
function municipalityBehind({ municipality, parties }: Register, responsible: readonly string[]): readonly string[] {
  const isOwn = parties.some(({ id, kind }) => responsible.includes(id) && /^(?:board|department|unit)$/.test(kind));
  if (!isOwn) return [];
  const names = [municipality.name, "kommunen", "staden"].map((name) => name.toLowerCase());
  return parties.filter(({ name }) => name !== null && names.includes(name.toLowerCase())).map(({ id }) => id);
}

function remarksIn(
  passage: Passage | undefined,
  involved: ReadonlySet<string>,
  lacks: string,
  find: PartyFinder,
): readonly Remark[] {
  if (passage === undefined) return [];
  const told = new Set(involved);
  return sentencesIn(passage).flatMap((sentence) =>
    find(sentence.text).flatMap((mention) => {
      const { party, words, at } = mention;
      if (told.has(party.id) || party.kind === "board" || !takesPart(sentence.text, mention)) return [];
      told.add(party.id);
      return [
        remarkOn(passage, sentence.at + at, words, {
          message: `${shownName(party)} deltar enligt texten men ${lacks}.`,
          hint: `Lägg till ${shownName(party)} under ansvar, eller stryk det ur texten om det inte stämmer.`,
        }),
      ];
    }),
  );
}

const together = /(?:tillsammans med|i samarbete med|i samverkan med|samverkar med|samarbetar med)\s+(?:den |det )?$/iu;
// In the present tense, and not of what a party is, has or gets.
const doing =
  /^\s+(?:(?!(?:har|är|får|vill|behöver|bör|kan|saknar|anser|bedömer|ligger|står|når|visar|uppger|minskar|ökar|upplever|tycker) )[a-zß-ÿ]+r|ska)(?=\s)/u;

/** The text says that the party does something: it begins a sentence as the one who acts, or works together with another. */
function takesPart(sentence: string, { words, at }: PartyMention): boolean {
  const before = sentence.slice(0, at);
  return together.test(before) || (before === "" && doing.test(sentence.slice(words.length)));
}
