import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { Case } from "../../src/case/case.ts";
import { Plan } from "../../src/case/plan.ts";
import { Register } from "../../src/case/register.ts";
import { passagesOf } from "../../src/checks/passage.ts";
import type { Reading } from "../../src/checks/reading.ts";
import type { Rule } from "../../src/checks/rule.ts";
import { type ListName, listNames, readLists } from "../../src/lists/lists.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

type Raw = Readonly<Record<string, unknown>>;

/** What a test says of a case; everything else is a small case without anything to remark on. */
interface Given {
  readonly register?: Raw;
  readonly case?: Raw;
  readonly plan?: Raw;
  readonly lastYear?: { readonly case?: Raw; readonly plan?: Raw };
  readonly gaps?: Reading["gaps"];
  readonly misspelt?: Reading["misspelt"];
  readonly joined?: Reading["joined"];
}

const baseRegister: Raw = {
  municipality: { name: "Exempelby kommun" },
  parties: [
    { id: "styrelsen", name: "Kommunstyrelsen", kind: "board" },
    { id: "kansliet", name: "Kommunkansliet", kind: "department" },
    { id: "polisen", name: "Polismyndigheten", kind: "authority" },
    { id: "SF", name: "Socialförvaltningen", abbreviation: "SF", kind: "department" },
  ],
  perspectives: [{ id: "social", name: "Social", title: "Social trygghet", qualities: ["Tillit mellan invånare"] }],
  papers: {
    letter: {
      letterhead: [{ fact: "date", label: "Datum" }],
      sections: [
        "proposal",
        "summary",
        "enclosures",
        "background",
        "followUp",
        "financing",
        "consequences",
        "signatories",
        "recipients",
      ].map((section) => ({ section })),
    },
    plan: {
      label: "Bilaga 1",
      sections: ["introduction", "perspectives", "abbreviations", "areas"].map((section) => ({ section })),
    },
  },
};

const baseCase: Raw = {
  title: "Åtgärdsplan för Exempelby kommun 2026",
  shortTitle: "Åtgärdsplan 2026",
  board: "styrelsen",
  date: "2026-01-07",
  proposal: ["Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07."],
  background: "Kansliet har tagit fram en plan.",
  enclosures: [{ title: "Åtgärdsplan för Exempelby kommun 2026", date: "2026-01-07", isPlan: true }],
  recipients: [{ party: "kansliet" }, { party: "polisen" }],
};

const basePlan: Raw = {
  title: "Åtgärdsplan för Exempelby kommun 2026",
  shortTitle: "Åtgärdsplan 2026",
  year: 2026,
  columns: [
    { heading: "Vad", field: "goal.what", width: 50 },
    { heading: "Hur", field: "activity.how", width: 50 },
  ],
  areas: [
    {
      id: "centrum",
      title: "Centrum",
      goals: [
        {
          id: "kvallar",
          what: "Tryggare kvällar",
          activities: [{ id: "vandring", how: "Kommunkansliet ordnar åtta vandringar.", responsible: ["kansliet"] }],
        },
      ],
    },
  ],
};

/** The product's own lists. */
export function ownListFiles(): Readonly<Record<ListName, SourceFile>> {
  const files = listNames.map((name) => {
    const text = readFileSync(new URL(`../../data/lists/${name}.yaml`, import.meta.url), "utf8");
    return [name, { name: `${name}.yaml`, text }] as const;
  });
  return Object.fromEntries(files) as Readonly<Record<ListName, SourceFile>>;
}

/** A small case as rules read it, with what the test says of it. */
export function readingOf(given: Given): Reading {
  return readingIn(
    { ...baseRegister, ...given.register },
    { ...baseCase, ...given.case },
    { ...basePlan, ...given.plan },
    given,
  );
}

let readOnce: Reading["lists"] | undefined;

function ownLists(): Reading["lists"] {
  if (readOnce !== undefined) return readOnce;
  const lists = readLists(ownListFiles());
  if (!lists.ok) throw new Error(JSON.stringify(lists.problems));
  readOnce = lists.value;
  return readOnce;
}

function readingIn(rawRegister: Raw, rawCase: Raw, rawPlan: Raw, given: Given): Reading {
  const register = Register.parse(rawRegister);
  const kase = Case.parse(rawCase);
  const plan = Plan.parse(rawPlan);
  return {
    register,
    case: kase,
    plan,
    passages: passagesOf(register, kase, plan),
    lists: ownLists(),
    gaps: given.gaps ?? [],
    lastYear:
      given.lastYear === undefined
        ? null
        : {
            case: Case.parse({ ...baseCase, ...given.lastYear.case }),
            plan: Plan.parse({ ...basePlan, ...given.lastYear.plan }),
          },
    misspelt: given.misspelt ?? null,
    joined: given.joined ?? new Map(),
  };
}

/** A case of the repository as rules read it: `exempelby/2026`. */
export function readingOfCase(folder: string): Reading {
  const read = (path: string): unknown => parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));
  return readingIn(
    read(`${folder.split("/")[0]}/register.yaml`) as Raw,
    read(`${folder}/case.yaml`) as Raw,
    read(`${folder}/plan.yaml`) as Raw,
    {},
  );
}

/** What a rule says of a case: path, words and proposed words. */
export function remarksOf(rule: Rule, given: Given): readonly (readonly (string | null)[])[] {
  return rule.find(readingOf(given)).map(({ path, words, replacement }) => [path, words, replacement ?? null]);
}
