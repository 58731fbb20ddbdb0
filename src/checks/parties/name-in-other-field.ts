import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

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
  readonly isPerspective: boolean;
}

function remarks(reading: Reading): readonly Remark[] {
  const names = namesIn(reading);
  const own = fieldsOfNames(reading, names);
  return reading.passages.flatMap((passage) => {
    const [, field] = /\.values\.(.+)$/.exec(passage.path) ?? [];
    const isActivity = passage.path.endsWith(".how");
    if (passage.part !== "plan" || (!isActivity && field === undefined)) return [];
    return field !== undefined && own.has(field) ? [] : remarksIn(passage, names);
  });
}

function namesIn({ register }: Reading): ReadonlyMap<string, Name> {
  const parties = register.parties.flatMap(({ name, abbreviation }) => [name, abbreviation]);
  const perspectives = register.perspectives.map(({ name }) => name);
  const names: readonly Name[] = [
    ...parties.flatMap((name) => (name === null ? [] : [{ name, isPerspective: false }])),
    ...perspectives.map((name) => ({ name, isPerspective: true })),
  ];
  return new Map(names.map((one) => [lower(one.name), one]));
}

/** Own fields that are made for names: “Samverkan med”, where a good part of the values are nothing but parties. */
function fieldsOfNames({ passages }: Reading, names: ReadonlyMap<string, Name>): ReadonlySet<string> {
  const counts = new Map<string, { all: number; names: number }>();
  for (const { path, text } of passages) {
    const [, field] = /\.values\.(.+)$/.exec(path) ?? [];
    if (field === undefined) continue;
    const count = counts.get(field) ?? { all: 0, names: 0 };
    count.all += 1;
    count.names += partsOf(text, names) === null ? 0 : 1;
    counts.set(field, count);
  }
  return new Set([...counts].flatMap(([field, count]) => (count.names * 3 >= count.all ? [field] : [])));
}

function remarksIn(passage: Passage, names: ReadonlyMap<string, Name>): readonly Remark[] {
  const { text } = passage;
  // The last piece after a full stop or a line break; the whole cell where there is none.
  const start = /(?:^|[.!?]\s+|\n\s*)(?=[^.!?\n]*\.?\s*$)/u.exec(text);
  const at = start === null ? 0 : start.index + start[0].length;
  const tail = text.slice(at).trim();
  const found = partsOf(tail.replace(/\.$/, ""), names);
  if (found !== null) return isInList(text.slice(0, at), names) ? [] : [remark(passage, at, tail, found)];
  return strayPerspective(passage, names);
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
  return last !== null && name?.isPerspective === true ? [remark(passage, last.index, words, [name])] : [];
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
  const isPerspective = names.every((name) => name.isPerspective);
  const what = isPerspective ? "ett perspektiv" : names.length === 1 ? "en part" : "parter";
  return remarkOn(passage, at, words, {
    message: `”${words}” är ${what} och hör inte hemma i det här fältet.`,
    hint: isPerspective ? "Flytta det till aktivitetens perspektiv." : "Flytta det till ansvar, om det ska stå där.",
  });
}

function lower(text: string): string {
  return text.toLowerCase();
}
