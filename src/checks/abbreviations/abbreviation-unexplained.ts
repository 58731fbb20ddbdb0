import type { Passage } from "../passage.ts";
import { sentencesIn } from "../passage-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { abbreviationsIn, type CapitalAbbreviation, ordinaryWords } from "./capital-abbreviation.ts";
import { expansionBeside, longFormsOf } from "./expansion.ts";
import { isPartOfName } from "./part-of-name.ts";

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

interface Use extends CapitalAbbreviation {
  readonly passage: Passage;
}

type LongForms = ReadonlyMap<string, string>;

function remarksIn(reading: Reading, part: Passage["part"]): readonly Remark[] {
  const longForms = longFormsOf(reading.register);
  const isListed = part === "plan" && hasList(reading);
  const known = new Set([...reading.lists.abbreviations.wellKnown, ...(isListed ? listedIn(reading) : [])]);
  const own = reading.register.municipality.name;
  const uses = usesIn(reading, part).filter(
    (use) =>
      !known.has(use.short) &&
      (longForms.has(use.short) || !isPartOfName(use.passage.text, use, reading.lists.abbreviations, own)),
  );
  const texts = reading.passages.filter((passage) => passage.part === part).map(({ text }) => text.toLowerCase());
  const writesSmall = reading.passages.some(({ role, text }) => role === "prose" && smallOrganisation.test(text));
  return [...bySort(uses).values()].flatMap((all) => {
    // A heading leaves the explanation to the text below it.
    const first = all.find(({ passage }) => passage.role !== "heading") ?? all[0];
    if (first === undefined || isExplained(first, longForms)) return [];
    const long = longForms.get(first.short);
    const isApart = long !== undefined && texts.some((text) => text.includes(long.toLowerCase()));
    const otherwise = isApart ? "apart" : "never";
    const said = all.some((use) => isExplained(use, longForms)) ? "later" : otherwise;
    return [remark(first, said, wording(long, first, writesSmall), isListed)];
  });
}

const organisation =
  "[a-zà-ÿ]{3,}(?:förvaltningen|nämnden|styrelsen|kontoret|enheten|avdelningen|omsorgen|hälsan|tjänsten|verksamheten)";
const smallOrganisation = new RegExp(`(?<![A-Za-zÀ-ÿ-])${organisation}(?![a-zà-ÿ])`, "u");
const namedOrganisation = new RegExp(`^[A-ZÀ-Þ](?:[a-zà-ÿ]*-?(?:, | och | )){0,4}${organisation}$`, "u");

/** The register's long form as it stands in running text: a paper that writes “kommunstyrelsen” small writes all boards so. */
function wording(long: string | undefined, use: Use, writesSmall: boolean): string | undefined {
  if (long === undefined || !writesSmall || isFirst(use) || !namedOrganisation.test(long)) return long;
  return `${long.charAt(0).toLowerCase()}${long.slice(1)}`;
}

/** What the plan's own list of abbreviations explains, or shows as a gap to fill in. */
function listedIn({ register, plan }: Reading): readonly string[] {
  const activities = plan.areas.flatMap(({ goals }) => goals.flatMap((goal) => goal.activities));
  const responsible = new Set(activities.flatMap((activity) => activity.responsible));
  return [
    ...register.abbreviations.map(({ short }) => short),
    ...register.parties.flatMap(({ id, abbreviation }) => (responsible.has(id) ? (abbreviation ?? []) : [])),
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
  const canStandHere = word === short && !isInBrackets(passage.text, at) && !isPartOfPhrase(use, long);
  const proposed = canStandHere && long !== undefined ? `${long} (${short})` : null;
  const explained = long === undefined ? short : `${short}, ${long},`;
  const told = proposed === null ? `Förklara ${explained} första gången` : `Skriv ”${proposed}” första gången`;
  return remarkOn(passage, at, word, {
    message: messages[said](short, where),
    hint: `${told}${isListed ? ", eller lägg till den bland registrets förkortningar" : ""}.`,
    ...(proposed === null ? {} : { replacement: isFirst(use) ? withCapital(proposed) : proposed }),
  });
}

// “SSPF arbetet”, “FREDA kortfrågor”: a compound written apart, which the words in full cannot begin.
const beforeOwnNoun = /^ [a-zà-ÿ]{3,}(?:et|en|na|or|erna|arna|ningar|material|arbete)s?(?![a-zà-ÿ])/u;

// “MFA är infört”, “där ÅDT uppgår till 4 000”: the words in full would need another form.
const beforeAgreeing = /^ (?:är|var|blir|blev|har|hade)(?: [a-zà-ÿ]+)? [a-zà-ÿ]+t(?![a-zà-ÿ])/u;
const beforeVerb = /^ [a-zà-ÿ]{2,}r(?![a-zà-ÿ])/u;
const isBareNoun = /^[a-zß-ÿ]+(?<!en|et|an|na)$/u;

/** Whether the words in full cannot stand in the abbreviation's place as they are. */
function isPartOfPhrase(use: Use, long: string | undefined): boolean {
  const next = after(use);
  if (beforeOwnNoun.test(next) || beforeAgreeing.test(next)) return true;
  if (long === undefined) return false;
  // “i lokala BRÅ”
  const [first = ""] = long.toLowerCase().split(" ");
  const isBegun = use.passage.text.slice(0, use.at).toLowerCase().endsWith(` ${first} `);
  return isBegun || (beforeVerb.test(next) && isBareNoun.test(long));
}

function after({ passage, at, word }: Use): string {
  return passage.text.slice(at + word.length, at + word.length + 40);
}

function isInBrackets(text: string, at: number): boolean {
  return text.slice(0, at).lastIndexOf("(") > text.slice(0, at).lastIndexOf(")");
}

function isFirst({ passage, at }: Use): boolean {
  return sentencesIn(passage).some((sentence) => sentence.at === at);
}

function withCapital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
