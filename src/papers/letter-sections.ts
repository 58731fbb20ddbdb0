import type { Gap } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";
import { ownSectionText } from "../case/own-sections.ts";
import { isLetterSection, type LetterSection } from "../case/paper-form.ts";
import { Words } from "../case/words.ts";

/** A section of the letter, in the place and under the heading that the municipality gives it. */
interface SectionFacts {
  /** Which partial shows it: a built-in section's, or the one for all of the municipality's own. */
  readonly section: LetterSection | "own";
  readonly heading: Words | null;
  /** The text of an own section; what a built-in one shows stands among the letter's facts. */
  readonly words: Words | null;
  readonly gap: Gap | null;
  /** Nothing is there, and nothing is required. */
  readonly isEmpty: boolean;
}

type GapAt = (path: string) => Gap | null;

/** The letter's sections in the municipality's own order. */
export function letterSections(loaded: LoadedCase, gapAt: GapAt): readonly SectionFacts[] {
  return loaded.register.value.papers.letter.sections.map(({ section, heading }, index) => {
    const ownHeading = heading === null ? null : new Words(heading, `register.papers.letter.sections.${index}.heading`);
    return isLetterSection(section)
      ? builtInSection(loaded, section, ownHeading, gapAt)
      : ownSection(loaded, section, ownHeading, gapAt);
  });
}

function builtInSection(
  { case: kase }: LoadedCase,
  section: LetterSection,
  heading: Words | null,
  gapAt: GapAt,
): SectionFacts {
  const { followUp } = kase.value;
  const title = section === "followUp" && followUp !== null ? new Words(followUp.title, "case.followUp.title") : null;
  const value = kase.value[section];
  const gap = gapAt(`case.${section}`);
  const isEmpty = gap === null && (value === null || (Array.isArray(value) && value.length === 0));
  return { section, heading: heading ?? title, words: null, gap, isEmpty };
}

function ownSection(
  { register, case: kase }: LoadedCase,
  id: string,
  heading: Words | null,
  gapAt: GapAt,
): SectionFacts {
  const { ownSections } = register.value.papers.letter;
  const index = ownSections.findIndex((own) => own.id === id);
  const title = new Words(ownSections[index]?.title ?? id, `register.papers.letter.ownSections.${index}.title`);
  const path = `case.sections.${id}`;
  const text = ownSectionText(kase.value, id);
  const gap = gapAt(path);
  const words = text === null ? null : new Words(text, path);
  return { section: "own", heading: heading ?? title, words, gap, isEmpty: gap === null && words === null };
}
