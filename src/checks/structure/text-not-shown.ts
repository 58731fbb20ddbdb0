import type { LetterSection } from "../../case/paper-form.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const textNotShown: Rule = {
  id: "text-not-shown",
  title: "Text som inte kommer med på papperet",
  severity: "warning",
  reason:
    "Det som står i ärendet ska nå den som beslutar; ett avsnitt som kommunens mall inte har faller bort utan att det syns (kommunens egen mall, papers i register.yaml).",
  example: {
    wrong: "Sammanfattningen är ifylld, men mallen har inget sådant avsnitt.",
    right: "Mallen har avsnittet Sammanfattning.",
  },
  find: (reading) => [...sectionsOf(reading), ...factsOf(reading), ...introductionOf(reading)],
};

/** The sections as a clerk knows them, in the order of a letter. */
const sections: Readonly<Record<LetterSection, string>> = {
  proposal: "Förslag till beslut",
  summary: "Sammanfattning",
  enclosures: "Beslutsunderlag",
  background: "Ärendebeskrivning",
  followUp: "Uppföljning",
  financing: "Finansiering",
  consequences: "Konsekvenser",
  signatories: "Undertecknare",
  recipients: "Beslutet skickas till",
};

function sectionsOf({ register, case: kase }: Reading): readonly Remark[] {
  const shown = new Set(register.papers.letter.sections.map(({ section }) => section));
  return (Object.keys(sections) as readonly LetterSection[])
    .filter((section) => !shown.has(section) && isFilled(kase[section]))
    .map((section) => remark(`case.${section}`, sections[section], `avsnittet ”${section}” under sections`));
}

const facts = { unit: "Enhet", officer: "Handläggare", date: "Datum" } as const;

/** Facts that stand nowhere but in the letterhead; department and diary number stand elsewhere too. */
function factsOf({ register, case: kase }: Reading): readonly Remark[] {
  const shown = new Set<string>(register.papers.letter.letterhead.map(({ fact }) => fact));
  return (Object.keys(facts) as readonly (keyof typeof facts)[])
    .filter((fact) => !shown.has(fact) && isFilled(kase[fact]))
    .map((fact) => remark(`case.${fact}`, facts[fact], `uppgiften ”${fact}” under letterhead`));
}

function introductionOf({ register, plan }: Reading): readonly Remark[] {
  const isShown = register.papers.plan.sections.some(({ section }) => section === "introduction");
  if (isShown || plan.introduction === null) return [];
  return [remark("plan.introduction", "Planens inledning", "avsnittet ”introduction” under planens sections")];
}

function isFilled(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

function remark(path: string, title: string, missing: string): Remark {
  return remarkAt(path, {
    message: `”${title}” är ifyllt men kommer inte med på papperet.`,
    hint: `Lägg till ${missing} i register.yaml, eller ta bort texten.`,
  });
}
