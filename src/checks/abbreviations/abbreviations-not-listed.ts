import { joinWithOch } from "../../swedish/list.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { abbreviationsIn, ordinaryWords } from "./capital-abbreviation.ts";
import { expansionBeside } from "./expansion.ts";

export const abbreviationsNotListed: Rule = {
  id: "abbreviations-not-listed",
  title: "Parter som planen bara förkortar",
  severity: "warning",
  reason:
    "Planen läses för sig, och den som läser tabellen måste kunna se vem som ansvarar (Myndigheternas skrivregler, Ds 2009:38: skriv ut förkortningar; språklagen 2009:600, 11 §).",
  example: {
    wrong: "Ansvar: KLK (utan förklaring någonstans i planen)",
    right: "KLK: Kommunledningskontoret, i planens lista över förkortningar",
  },
  find: remarks,
};

/** Parties that the plan's tables show by abbreviation only, where the plan neither lists nor explains abbreviations. */
function remarks({ register, plan, passages, lists }: Reading): readonly Remark[] {
  const isListed = register.papers.plan.sections.some(({ section }) => section === "abbreviations");
  const isShown = plan.columns.some(({ field }) => field === "activity.responsible");
  if (isListed || !isShown) return [];
  const texts = passages.filter(({ part }) => part === "plan").map(({ text }) => text);
  const responsible = plan.areas.map(
    ({ goals }) => new Set(goals.flatMap(({ activities }) => activities.flatMap((one) => one.responsible))),
  );
  // What the plan's texts use too is said there, once.
  const told = new Set(
    texts.flatMap((text) => abbreviationsIn(text, ordinaryWords(passages)).map(({ short }) => short)),
  );
  const lacking = register.parties.flatMap(({ id, abbreviation, name }) => {
    if (abbreviation === null || !/[A-ZÀ-Þ].*[A-ZÀ-Þ]/u.test(abbreviation)) return [];
    const area = responsible.findIndex((ids) => ids.has(id));
    if (area < 0 || abbreviation === name) return [];
    if (told.has(abbreviation) || lists.abbreviations.wellKnown.includes(abbreviation)) return [];
    return texts.some((text) => isExplainedIn(text, abbreviation, name)) ? [] : [{ abbreviation, area }];
  });
  if (lacking.length === 0) return [];
  const first = Math.min(...lacking.map(({ area }) => area));
  return [
    remarkAt(`plan.areas.${first}`, {
      message: `Planens tabeller skriver ${joinWithOch(lacking.map(({ abbreviation }) => abbreviation))}, men planen förklarar inte ${lacking.length === 1 ? "förkortningen" : "förkortningarna"}.`,
      hint: "Lägg till avsnittet abbreviations bland planens avsnitt i registret, eller skriv ut namnen i inledningen.",
    }),
  ];
}

function isExplainedIn(text: string, short: string, long: string | null): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    if (expansionBeside(text, at, short, long ?? undefined) !== null) return true;
  }
  return false;
}
