import { type Gap, missing } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";
import { ownSectionText } from "../case/own-sections.ts";

type Required = LoadedCase["register"]["value"]["papers"]["letter"]["required"][number];

const titles: Readonly<Record<Required, string>> = {
  department: "Förvaltning",
  unit: "Enhet",
  officer: "Handläggare",
  date: "Datum",
  diaryNumber: "Diarienummer",
  summary: "Sammanfattning",
  enclosures: "Beslutsunderlag",
  financing: "Finansiering",
  consequences: "Konsekvenser",
  signatories: "Undertecknare",
};

/** What the municipality requires of a letter and the case lacks, and recipients that are not filled in. */
export function letterGaps({ register, case: kase }: LoadedCase): readonly Gap[] {
  const required = register.value.papers.letter.required;
  const lacking = required.filter((fact) => isEmpty(kase.value[fact]));
  const placeholders = kase.value.recipients.flatMap(({ placeholder }, index): readonly Gap[] => {
    if (placeholder === null) return [];
    const message = `Mottagaren ”${placeholder}” är inte ifylld.`;
    return [{ path: `case.recipients.${index}.placeholder`, title: "Mottagare", message }];
  });
  const sections = register.value.papers.letter.ownSections
    .filter(({ id, required: isRequired }) => isRequired && ownSectionText(kase.value, id) === null)
    .map(({ id, title }) => missing(`case.sections.${id}`, title));
  return [...lacking.map((fact) => missing(`case.${fact}`, titles[fact])), ...sections, ...placeholders];
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
