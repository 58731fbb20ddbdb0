import type { Case } from "../../src/case/case.ts";
import { ownSectionText } from "../../src/case/own-sections.ts";
import { isLetterSection, type PlanSection } from "../../src/case/paper-form.ts";
import type { Area, Goal, Plan } from "../../src/case/plan.ts";
import type { Register } from "../../src/case/register.ts";
import type { SeedBlock, SeedRow } from "./seed-text.ts";

/** A field's paragraphs, without their emphasis marks, white space made single. */
export function paragraphsOf(prose: string): readonly string[] {
  return prose.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll("*", "").replace(/\s+/g, " ").trim());
}

function blocksOf(prose: string | null): readonly SeedBlock[] {
  return prose === null ? [] : paragraphsOf(prose).map((text) => ({ type: "paragraph", text }));
}

export function row(...cells: readonly (readonly string[])[]): SeedRow {
  return { type: "row", cells };
}

/** What the data say of the letter, as paragraphs in the municipality's own order of sections. */
export function letterBlocks(register: Register, kase: Case): readonly SeedBlock[] {
  const board = register.parties.find(({ id }) => id === kase.board)?.name ?? null;
  const sections = register.papers.letter.sections.flatMap(({ section, heading }) => {
    const content = letterSection(register, kase, section);
    return content.length === 0 ? [] : [...blocksOf(heading), ...content];
  });
  return [...blocksOf(board), ...blocksOf(kase.title), ...sections];
}

function letterSection(register: Register, kase: Case, section: string): readonly SeedBlock[] {
  if (!isLetterSection(section)) return blocksOf(ownSectionText(kase, section));
  switch (section) {
    case "proposal":
      return kase.proposal.flatMap(blocksOf);
    case "summary":
    case "background":
    case "financing":
    case "consequences":
      return blocksOf(kase[section]);
    case "enclosures":
      return kase.enclosures.flatMap(({ title }) => blocksOf(title));
    case "followUp":
      return followUpBlocks(kase);
    case "signatories":
      return kase.signatories.flatMap(({ name }) => blocksOf(name));
    case "recipients":
      return kase.recipients.flatMap(({ party, name, placeholder }) => {
        const known = register.parties.find(({ id }) => id === party);
        return blocksOf(known?.name ?? known?.abbreviation ?? name ?? placeholder);
      });
  }
}

function followUpBlocks({ followUp }: Case): readonly SeedBlock[] {
  if (followUp === null) return [];
  const areas = followUp.areas.flatMap(({ title, goals }) => [
    ...blocksOf(title),
    ...goals.flatMap((goal) => [...blocksOf(goal.title), ...blocksOf(goal.text)]),
  ]);
  return [...blocksOf(followUp.title), ...blocksOf(followUp.introduction), ...areas];
}

/** What the data say of the plan, as paragraphs and rows; one row a goal, parties and perspectives by their ids. */
export function planBlocks(register: Register, plan: Plan): readonly SeedBlock[] {
  const sections = register.papers.plan.sections.flatMap(({ section }) => planSection(register, plan, section));
  return [...blocksOf(plan.title), ...sections];
}

function planSection(register: Register, plan: Plan, section: PlanSection): readonly SeedBlock[] {
  switch (section) {
    case "introduction":
      return blocksOf(plan.introduction);
    case "perspectives":
      return perspectiveRows(register);
    case "areas":
      return plan.areas.flatMap((area) => areaBlocks(plan, area));
    case "abbreviations":
      // The seed has none: the paper gathers them from the register.
      return [];
  }
}

function perspectiveRows({ perspectives }: Register): readonly SeedRow[] {
  const height = Math.max(0, ...perspectives.map(({ qualities }) => qualities.length));
  const qualities = Array.from({ length: height }, (_, index) =>
    row(...perspectives.map((perspective) => paragraphsOf(perspective.qualities[index] ?? ""))),
  );
  return [row(...perspectives.map(({ title }) => [title])), ...qualities];
}

function areaBlocks(plan: Plan, area: Area): readonly SeedBlock[] {
  const head = row(...plan.columns.map(({ heading }) => [heading]));
  return [...blocksOf(area.title), ...blocksOf(area.subtitle), head, ...area.goals.map((goal) => goalRow(plan, goal))];
}

function goalRow(plan: Plan, goal: Goal): SeedRow {
  const cells = plan.columns.map(({ field }): readonly string[] => {
    switch (field) {
      case "goal.what":
        return paragraphsOf(goal.what);
      case "activity.how":
        return goal.activities.flatMap(({ how }) => paragraphsOf(how));
      case "activity.responsible":
        return goal.activities.map(({ responsible }) => responsible.join(" "));
      case "activity.perspectives":
        return goal.activities.map(({ perspectives }) => perspectives.join(" "));
      default:
        throw new Error(`The seed's tables have no column for ${field}.`);
    }
  });
  return row(...cells);
}
