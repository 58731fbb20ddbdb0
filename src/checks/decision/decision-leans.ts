import { holdsYear, yearsIn } from "../../swedish/years.ts";
import type { Passage } from "../passage.ts";
import { after } from "../pattern-remarks.ts";
import { escaped } from "../plan-words.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { planNaming } from "./plan-in-decision.ts";
import { pointsOf } from "./proposal.ts";

export const decisionLeans: Rule = {
  id: "decision-leans",
  title: "Beslutet går inte att förstå för sig",
  severity: "warning",
  reason:
    "Beslutet flyttas ord för ord till protokollet och ska gå att förstå och verkställa utan bilagor (kommunala riktlinjer för tjänsteskrivelser; Nackas skrivregler).",
  example: {
    wrong: "Kommunstyrelsen antar planen enligt förslag.",
    right: "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07.",
  },
  find: (reading) => {
    const leaning = leaningPattern(reading);
    const reasons = reading.lists.decision.leaning.map(({ why }) => why);
    const isNamed = planNaming(reading);
    return pointsOf(reading).flatMap((point) => {
      const tellsPlan = isNamed(point.text) && yearsIn(point.text).some((years) => holdsYear(years, reading.plan.year));
      return [...point.text.matchAll(leaning)]
        .filter((match) => !tellsPlan || !isOfVersion(match[0], after(match)))
        .map((match) => remark(point, match, reasons, tellsPlan));
    });
  },
};

// Of a plan that is named with its year, these only say which version it is: “Åtgärdsplan 2026, enligt bilaga 1, antas.”
const tellsVersion = /bilag|bifoga/i;
const isDated = /^,? (?:daterad|daterat|den|av den) /;

function isOfVersion(words: string, rest: string): boolean {
  return tellsVersion.test(words) || isDated.test(rest);
}

const genitive = "(?:[a-zà-ÿ-]+\\s+){0,2}[a-zà-ÿ-]+s";

/** All phrases in one pattern, the longest first, each in a group of its own that tells which it was. */
function leaningPattern({ lists }: Reading): RegExp {
  const phrases = lists.decision.leaning.map(({ phrase }, index) => ({ phrase, index }));
  const longestFirst = phrases.toSorted((one, other) => other.phrase.length - one.phrase.length);
  const groups = longestFirst.map(
    ({ phrase, index }) => `(?<p${index}>${phrase.split("…").map(escaped).join(genitive)})`,
  );
  return new RegExp(`(?<![a-zà-ÿ])(?:${groups.join("|")})(?![a-zà-ÿ])`, "gi");
}

function remark(point: Passage, match: RegExpExecArray, reasons: readonly string[], tellsPlan: boolean): Remark {
  const [words] = match;
  const index = Object.entries(match.groups ?? {})
    .find(([, found]) => found !== undefined)?.[0]
    .slice(1);
  const why = index === undefined ? "" : (reasons[Number(index)] ?? "");
  return remarkOn(point, match.index, words, {
    message: `”${words}” gör att beslutet inte går att förstå för sig.`,
    hint: tellsPlan
      ? `${why} Planen är namngiven med år: stryk orden, eller ange dess datum i stället.`
      : `${why} Skriv ut vad som beslutas, med planens namn, år och datum.`,
  });
}
