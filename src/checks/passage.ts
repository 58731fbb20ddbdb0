import type { Case } from "../case/case.ts";
import { ownSectionText } from "../case/own-sections.ts";
import { isLetterSection, type LetterSection, type PlanSection } from "../case/paper-form.ts";
import type { Plan } from "../case/plan.ts";
import type { Register } from "../case/register.ts";
import { paragraphsOf } from "../prose/read-prose.ts";

/** A text of the case as its reader meets it: a field's words, without Markdown. */
export interface Passage {
  /** The data path of the field. */
  readonly path: string;
  /** The paper that it stands in: the letter to the board, or the appended plan. */
  readonly part: "letter" | "plan";
  /** A section of the paper, for one of the municipality's own its id; `title` is the head of the paper. */
  readonly section: string;
  /** What the place is called on paper: “Ärendebeskrivning”. Findings are grouped by it. */
  readonly label: string;
  /** `heading`: a title. `prose`: whole sentences. `cell`: a table's cell, sentences or fragments. `name`: a name or title of a thing. */
  readonly role: "heading" | "prose" | "cell" | "name";
  /** Paragraphs and list items, with a line break between them. */
  readonly text: string;
}

/** Where a text stands: a section of a paper. */
export type Place = Pick<Passage, "part" | "section" | "label">;

/** Every text of a case, in reading order: the sections of the letter as the register orders them, then the plan's. */
export function passagesOf(register: Register, kase: Case, plan: Plan): readonly Passage[] {
  return [...letterPassages(register, kase), ...planPassages(register, plan)];
}

function passage(place: Place, path: string, role: Passage["role"], text: string | null): readonly Passage[] {
  if (text === null) return [];
  const plain = role === "prose" || role === "cell" ? paragraphsOf(text).join("\n") : text;
  return [{ ...place, path, role, text: plain }];
}

// ── The letter ──

function letterPassages(register: Register, kase: Case): readonly Passage[] {
  const title: Place = { part: "letter", section: "title", label: "Ärendemening" };
  const sections = letterPlaces(register).flatMap((place) => {
    const { section } = place;
    return isLetterSection(section)
      ? sectionPassages(place, section, kase)
      : passage(place, `case.sections.${section}`, "prose", ownSectionText(kase, section));
  });
  return [
    ...passage(title, "case.title", "heading", kase.title),
    ...passage(title, "case.shortTitle", "heading", kase.shortTitle),
    ...sections,
  ];
}

/** The sections of the letter, in the register's order, also those that the case has no text for. */
export function letterPlaces({ papers }: Register): readonly Place[] {
  const { sections, ownSections } = papers.letter;
  const titles = new Map(ownSections.map(({ id, title }) => [id, title]));
  return sections.map(({ section, heading }) => {
    const own = isLetterSection(section) ? defaultLabels[section] : titles.get(section);
    return { part: "letter", section, label: heading ?? own ?? section };
  });
}

const defaultLabels: Readonly<Record<LetterSection, string>> = {
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

function sectionPassages(place: Place, section: LetterSection, kase: Case): readonly Passage[] {
  switch (section) {
    case "proposal":
      return kase.proposal.flatMap((point, index) => passage(place, `case.proposal.${index}`, "prose", point));
    case "summary":
    case "background":
    case "financing":
    case "consequences":
      return passage(place, `case.${section}`, "prose", kase[section]);
    case "followUp":
      return followUpPassages(place, kase);
    case "enclosures":
      return kase.enclosures.flatMap(({ title }, index) =>
        passage(place, `case.enclosures.${index}.title`, "name", title),
      );
    case "recipients":
      return kase.recipients.flatMap(({ name, placeholder }, index) => [
        ...passage(place, `case.recipients.${index}.name`, "name", name),
        ...passage(place, `case.recipients.${index}.placeholder`, "name", placeholder),
      ]);
    case "signatories":
      return kase.signatories.flatMap(({ title }, index) =>
        passage(place, `case.signatories.${index}.title`, "name", title),
      );
  }
}

function followUpPassages(place: Place, { followUp }: Case): readonly Passage[] {
  if (followUp === null) return [];
  const here = { ...place, label: followUp.title };
  return [
    ...passage(here, "case.followUp.title", "heading", followUp.title),
    ...passage(here, "case.followUp.introduction", "prose", followUp.introduction),
    ...followUp.areas.flatMap((area, areaIndex) => [
      ...passage(here, `case.followUp.areas.${areaIndex}.title`, "heading", area.title),
      ...area.goals.flatMap((goal, index) => [
        ...passage(here, `case.followUp.areas.${areaIndex}.goals.${index}.title`, "heading", goal.title),
        ...passage(here, `case.followUp.areas.${areaIndex}.goals.${index}.text`, "prose", goal.text),
      ]),
    ]),
  ];
}

// ── The plan ──

function planPassages(register: Register, plan: Plan): readonly Passage[] {
  const title: Place = { part: "plan", section: "title", label: "Planens namn" };
  const sections = register.papers.plan.sections.flatMap(({ section, heading }) =>
    planSectionPassages(section, heading, register, plan),
  );
  return [
    ...passage(title, "plan.title", "heading", plan.title),
    ...passage(title, "plan.shortTitle", "heading", plan.shortTitle),
    ...sections,
  ];
}

const planLabels: Readonly<Record<PlanSection, string>> = {
  introduction: "Planens inledning",
  perspectives: "Perspektiv",
  areas: "Insatsområden",
  abbreviations: "Förkortningar",
};

function planSectionPassages(
  section: PlanSection,
  heading: string | null,
  register: Register,
  plan: Plan,
): readonly Passage[] {
  const place: Place = { part: "plan", section, label: heading ?? planLabels[section] };
  switch (section) {
    case "introduction":
      return passage(place, "plan.introduction", "prose", plan.introduction);
    case "perspectives":
      return perspectivePassages(place, register);
    case "areas":
      return plan.areas.flatMap((area, index) => areaPassages(area, `plan.areas.${index}`));
    // The list is made from the register; its words are explained there, not used.
    case "abbreviations":
      return [];
  }
}

function perspectivePassages(place: Place, { perspectives }: Register): readonly Passage[] {
  return perspectives.flatMap(({ title, qualities }, index) => [
    ...passage(place, `register.perspectives.${index}.title`, "heading", title),
    ...qualities.flatMap((quality, at) =>
      passage(place, `register.perspectives.${index}.qualities.${at}`, "cell", quality),
    ),
  ]);
}

function areaPassages(area: Plan["areas"][number], path: string): readonly Passage[] {
  const place: Place = { part: "plan", section: "areas", label: area.title };
  return [
    ...passage(place, `${path}.title`, "heading", area.title),
    ...passage(place, `${path}.subtitle`, "cell", area.subtitle),
    ...area.goals.flatMap((goal, goalIndex) => {
      const goalPath = `${path}.goals.${goalIndex}`;
      return [
        ...passage(place, `${goalPath}.what`, "cell", goal.what),
        ...ownPassages(place, goalPath, goal.values),
        ...goal.activities.flatMap((activity, index) => [
          ...passage(place, `${goalPath}.activities.${index}.how`, "cell", activity.how),
          ...ownPassages(place, `${goalPath}.activities.${index}`, activity.values),
        ]),
      ];
    }),
  ];
}

function ownPassages(place: Place, path: string, values: Readonly<Record<string, string>>): readonly Passage[] {
  return Object.entries(values).flatMap(([field, text]) => passage(place, `${path}.values.${field}`, "cell", text));
}
