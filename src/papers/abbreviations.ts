import type { Gap } from "../case/gap.ts";
import type { LoadedCase } from "../case/loaded-case.ts";
import { Words } from "../case/words.ts";
import { responsibleIn } from "./plan-gaps.ts";

interface AbbreviationFacts {
  readonly short: Words;
  readonly long: Words | null;
  readonly gap: Gap | null;
}

/** The abbreviations that the plan uses, with what they stand for, each once, in Swedish alphabetical order. */
export function abbreviationsOf(loaded: LoadedCase, gaps: readonly Gap[]): readonly AbbreviationFacts[] {
  const words = new Set(planTexts(loaded).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
  const parties = partyAbbreviations(loaded, gaps, words);
  const named = new Set(parties.map(({ short }) => short.text));
  const terms = termAbbreviations(loaded, words).filter(({ short }) => !named.has(short.text));
  return [...parties, ...terms].sort((first, second) => first.short.text.localeCompare(second.short.text, "sv"));
}

/** Parties that are responsible, and those with a name that the plan's texts mention by abbreviation. */
function partyAbbreviations(
  loaded: LoadedCase,
  gaps: readonly Gap[],
  words: ReadonlySet<string>,
): readonly AbbreviationFacts[] {
  const used = responsibleIn(loaded.plan.value);
  return loaded.register.value.parties.flatMap((party, index): readonly AbbreviationFacts[] => {
    const { id, abbreviation, name } = party;
    if (abbreviation === null || !(used.has(id) || (name !== null && words.has(abbreviation)))) return [];
    const path = `register.parties.${index}`;
    const long = name === null ? null : new Words(name, `${path}.name`);
    const gap = gaps.find((one) => one.path === `${path}.name`) ?? null;
    return [{ short: new Words(abbreviation, `${path}.abbreviation`), long, gap }];
  });
}

function termAbbreviations(loaded: LoadedCase, words: ReadonlySet<string>): readonly AbbreviationFacts[] {
  return loaded.register.value.abbreviations.flatMap(({ short, long }, index): readonly AbbreviationFacts[] => {
    if (!words.has(short)) return [];
    const path = `register.abbreviations.${index}`;
    return [{ short: new Words(short, `${path}.short`), long: new Words(long, `${path}.long`), gap: null }];
  });
}

function planTexts({ plan }: LoadedCase): readonly string[] {
  const { introduction, areas } = plan.value;
  const goals = areas.flatMap((area) => area.goals);
  const activities = goals.flatMap((goal) => goal.activities);
  return [
    introduction ?? "",
    ...areas.flatMap(({ title, subtitle }) => [title, subtitle ?? ""]),
    ...goals.flatMap((goal) => [goal.what, ...Object.values(goal.values)]),
    ...activities.flatMap((activity) => [activity.how, ...Object.values(activity.values)]),
  ];
}
