import { headingsOf } from "../field-headings.ts";
import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { activitiesOf } from "./plan-activities.ts";

export const nameInOtherField: Rule = {
  id: "name-in-other-field",
  title: "Part eller perspektiv i fel fält",
  severity: "warning",
  reason:
    "Ett värde som har hamnat i fel kolumn syns inte där läsaren letar efter det, och följs inte upp (Brå: arbetet följs sällan upp, utan man jobbar vidare från år till år).",
  example: {
    wrong: "Hur: Öka kunskapen om säkerhet. Kriminologisk",
    right: "Hur: Öka kunskapen om säkerhet. (Perspektiv: Kriminologisk)",
  },
  find: remarks,
};

interface Name {
  readonly name: string;
  /** The party of the name; null for a perspective. */
  readonly party: string | null;
}

function remarks(reading: Reading): readonly Remark[] {
  const names = namesIn(reading);
  const own = fieldsOfNames(reading, names);
  const responsible = new Map(activitiesOf(reading.plan).map(({ path, activity }) => [path, activity.responsible]));
  return reading.passages.flatMap((passage) => {
    const [, field] = /\.values\.(.+)$/.exec(passage.path) ?? [];
    const isActivity = passage.path.endsWith(".how");
    if (passage.part !== "plan" || (!isActivity && field === undefined)) return [];
    if (field !== undefined && own.has(field)) return [];
    const here = responsible.get(passage.path.replace(/\.(?:how|values\..+)$/, "")) ?? [];
    return remarksIn(passage, names, here);
  });
}

function namesIn({ register }: Reading): ReadonlyMap<string, Name> {
  const names: readonly Name[] = [
    ...register.parties.flatMap(({ id, name, abbreviation }) =>
      [name, abbreviation].flatMap((one) => (one === null ? [] : [{ name: one, party: id }])),
    ),
    ...register.perspectives.map(({ name }) => ({ name, party: null })),
  ];
  return new Map(names.map((one) => [lower(one.name), one]));
}

// Headings of fields for those who help, or whom it is for.
const forNames =
  /samverk|samarbet|samordna|partner|(?<![a-zà-ÿ])part(?:er)?(?![a-zà-ÿ])|aktör|medverk|delta|stöd|målgrupp|berör|utförare|ansvar|mottagare|rapporter|redovis|beslut|instans|ägare|kontakt|enhet|nämnd|förvaltning|tillsammans|(?<![a-zà-ÿ])(?:vem|vilka|med)(?![a-zà-ÿ])/i;

/** Own fields that are made for names: their heading says so, or more than one of the values are nothing but parties. */
function fieldsOfNames({ passages, plan }: Reading, names: ReadonlyMap<string, Name>): ReadonlySet<string> {
  const byHeading = plan.fields.filter((field) => headingsOf(plan, field).some((heading) => forNames.test(heading)));
  const counts = new Map<string, { all: number; names: number }>();
  for (const { path, text } of passages) {
    const [, field] = /\.values\.(.+)$/.exec(path) ?? [];
    if (field === undefined) continue;
    const count = counts.get(field) ?? { all: 0, names: 0 };
    count.all += 1;
    count.names += partsOf(text, names) === null ? 0 : 1;
    counts.set(field, count);
  }
  const byValues = [...counts].flatMap(([field, count]) =>
    count.names > 1 || count.names * 3 >= count.all ? [field] : [],
  );
  return new Set([...byHeading.map(({ id }) => id), ...byValues]);
}

function remarksIn(
  passage: Passage,
  names: ReadonlyMap<string, Name>,
  responsible: readonly string[],
): readonly Remark[] {
  const tail = sentencesIn(passage).at(-1);
  if (tail === undefined) return [];
  const found = partsOf(tail.text.replace(/\.$/, ""), names);
  if (found === null) return strayPerspective(passage, names);
  const isThere = found.every(({ party }) => party !== null && responsible.includes(party));
  if (isThere || isInList(passage.text.slice(0, tail.at), names)) return [];
  return [remark(passage, tail.at, tail.text, found)];
}

/** The line before leads to it or is a name too: “Dessa deltar:”, and a name on each line. */
function isInList(before: string, names: ReadonlyMap<string, Name>): boolean {
  const line = before.trimEnd().split("\n").at(-1) ?? "";
  return line.endsWith(":") || partsOf(line.trim(), names) !== null;
}

/** “Öka kunskapen Kriminologisk”: a perspective with its capital after an ordinary word, last in the cell. */
function strayPerspective(passage: Passage, names: ReadonlyMap<string, Name>): readonly Remark[] {
  const last = /(?<=[a-zß-ÿ][^\S\n]+)[A-ZÀ-Þ][a-zß-ÿ]+\s*$/u.exec(passage.text);
  const words = last?.[0].trim() ?? "";
  const name = names.get(lower(words));
  return last !== null && name?.party === null ? [remark(passage, last.index, words, [name])] : [];
}

/** The names that a text consists of, or null where it says something else too. */
function partsOf(text: string, names: ReadonlyMap<string, Name>): readonly Name[] | null {
  if (text === "" || text.length > 200) return null;
  const parts = text.split(/\s*[/,&+]\s*|\s+(?:och|samt)\s+/u);
  const found = parts.flatMap((part) => namesBeside(part.trim(), names) ?? []);
  return found.length >= parts.length && parts.every((part) => namesBeside(part.trim(), names) !== null) ? found : null;
}

/** One name, or two with only a space between them: “Polismyndigheten Kriminologisk”. */
function namesBeside(part: string, names: ReadonlyMap<string, Name>): readonly Name[] | null {
  const whole = names.get(lower(part));
  if (whole !== undefined) return [whole];
  for (const space of part.matchAll(/\s+/gu)) {
    const first = names.get(lower(part.slice(0, space.index)));
    const second = names.get(lower(part.slice(space.index + space[0].length)));
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}

function remark(passage: Passage, at: number, words: string, names: readonly Name[]): Remark {
  const isPerspective = names.every(({ party }) => party === null);
  const what = isPerspective ? "ett perspektiv" : names.length === 1 ? "en part" : "parter";
  return remarkOn(passage, at, words, {
    message: `”${words}” är ${what} och hör inte hemma i det här fältet.`,
    hint: isPerspective ? "Flytta det till aktivitetens perspektiv." : "Flytta det till ansvar, om det ska stå där.",
  });
}

function lower(text: string): string {
  return text.toLowerCase();
}
