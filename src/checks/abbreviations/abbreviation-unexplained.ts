import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { abbreviationsIn, ordinaryWords } from "./capital-abbreviation.ts";
import { expansionBeside, longFormsOf } from "./expansion.ts";
import { isPartOfName } from "./part-of-name.ts";
import { asWrittenIn, type Use, wordsInFull } from "./words-in-full.ts";

export const abbreviationUnexplained: Rule = {
  id: "abbreviation-unexplained",
  title: "Förkortning som inte skrivs ut",
  severity: "warning",
  reason:
    "Förkortningar som inte alla känner till skrivs ut första gången, i varje papper som läses för sig (Myndigheternas skrivregler, Ds 2009:38; språklagen 2009:600, 11 §).",
  example: {
    wrong: "Arbetet med SSPF fortsätter.",
    right: "Arbetet med socialtjänst, skola, polis och fritid (SSPF) fortsätter.",
  },
  find: (reading) => [...remarksIn(reading, "letter"), ...remarksIn(reading, "plan")],
};

type LongForms = ReadonlyMap<string, string>;

function remarksIn(reading: Reading, part: Passage["part"]): readonly Remark[] {
  const registered = longFormsOf(reading.register);
  const usual = reading.lists.abbreviations.usual.map(({ short, long }) => [short, long] as const);
  const longForms: LongForms = new Map([...usual, ...registered]);
  const isListed = part === "plan" && hasList(reading);
  const known = new Set([...reading.lists.abbreviations.wellKnown, ...(isListed ? listedIn(reading) : [])]);
  const own = reading.register.municipality.name;
  const uses = usesIn(reading, part).filter(
    (use) =>
      !known.has(use.short) &&
      (registered.has(use.short) || !isPartOfName(use.passage.text, use, reading.lists.abbreviations, own)),
  );
  const texts = reading.passages.filter((passage) => passage.part === part).map(({ text }) => text.toLowerCase());
  const asWritten = asWrittenIn(reading.passages);
  return [...bySort(uses).values()].flatMap((all) => {
    // A heading leaves the explanation to the text below it.
    const first = all.find(({ passage }) => passage.role !== "heading") ?? all[0];
    if (first === undefined || isExplained(first, longForms)) return [];
    const long = longForms.get(first.short);
    const isApart = long !== undefined && texts.some((text) => text.includes(long.toLowerCase()));
    const otherwise = isApart ? "apart" : "never";
    const said = all.some((use) => isExplained(use, longForms)) ? "later" : otherwise;
    return [remark(first, said, long === undefined ? undefined : asWritten(long), isListed)];
  });
}

/** What the plan's own list of abbreviations explains, or shows as a gap to fill in. */
function listedIn({ register, plan }: Reading): readonly string[] {
  const activities = plan.areas.flatMap(({ goals }) => goals.flatMap((goal) => goal.activities));
  const responsible = new Set(activities.flatMap((activity) => activity.responsible));
  return [
    ...register.abbreviations.map(({ short }) => short),
    ...register.parties.flatMap(({ id, abbreviation, name }) =>
      responsible.has(id) || name !== null ? (abbreviation ?? []) : [],
    ),
  ];
}

function hasList({ register }: Reading): boolean {
  return register.papers.plan.sections.some(({ section }) => section === "abbreviations");
}

function usesIn({ passages }: Reading, part: Passage["part"]): readonly Use[] {
  const ordinary = ordinaryWords(passages);
  return passages
    .filter(({ part: own, role, path }) => own === part && role !== "name" && !path.endsWith(".shortTitle"))
    .flatMap((passage) => abbreviationsIn(passage.text, ordinary).map((found) => ({ ...found, passage })));
}

function bySort(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const sorted = new Map<string, Use[]>();
  for (const use of uses) {
    const others = sorted.get(use.short);
    if (others === undefined) sorted.set(use.short, [use]);
    else others.push(use);
  }
  return sorted;
}

function isExplained({ passage, at, short }: Use, longForms: LongForms): boolean {
  return expansionBeside(passage.text, at, short, longForms.get(short)) !== null;
}

/** Whether the part never says what an abbreviation stands for, says it too late, or says it without the abbreviation. */
type Said = "never" | "later" | "apart";

const messages: Readonly<Record<Said, (short: string, where: string) => string>> = {
  never: (short, where) => `Förkortningen ${short} skrivs aldrig ut i ${where}.`,
  later: (short, where) => `Förkortningen ${short} skrivs ut först längre fram i ${where}.`,
  apart: (short, where) => `Förkortningen ${short} och det som den står för finns i ${where}, men aldrig tillsammans.`,
};

function remark(use: Use, said: Said, long: string | undefined, isListed: boolean): Remark {
  const { passage, short, word, at } = use;
  const where = passage.part === "letter" ? "skrivelsen" : "planen";
  const replacement = wordsInFull(use, long);
  const explained = long === undefined ? short : `${short}, ${long},`;
  const told = replacement === null ? `Förklara ${explained} första gången` : `Skriv ”${replacement}” första gången`;
  return remarkOn(passage, at, word, {
    message: messages[said](short, where),
    hint: `${told}${isListed ? ", eller lägg till den bland registrets förkortningar" : ""}.`,
    ...(replacement === null ? {} : { replacement }),
  });
}
