import { joinWithOch } from "../../swedish/list.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type Remark, remarkOn } from "../remark.ts";
import type { Rule } from "../rule.ts";

export const teamNames: Rule = {
  id: "team-names",
  title: "Samma grupp under flera namn",
  severity: "tip",
  reason:
    "Heter gruppen ett i planen och ett annat i uppföljningen vet läsaren inte om den finns kvar (Myndigheternas skrivregler, Ds 2009:38: använd samma ord för samma sak).",
  example: {
    wrong: "Planen: Mobilt ungdomsteam. Uppföljningen: personalteamet.",
    right: "Planen och uppföljningen: mobila ungdomsteamet.",
  },
  find: remarks,
};

interface Team {
  /** As it stands: “mobila teamet”, “Personalteamet”. */
  readonly words: string;
  /** What tells it from others, without ending: “mobil”, “personal”. */
  readonly key: string;
  readonly at: number;
}

/** Goals whose plan names one group, and whose follow-up names groups, but never that one. */
function remarks({ case: kase, plan, passages, lists }: Reading): readonly Remark[] {
  const byPath = new Map(passages.map((passage) => [passage.path, passage]));
  const goals = new Map(plan.areas.flatMap(({ goals: all }) => all.map((goal) => [goal.id, goal])));
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ÿ-])(?:([A-Za-zÀ-ÿ]{4,})(?:${lists.names.heads.join("|")})|([A-Za-zÀ-ÿ]{3,}a)\\s(?:${lists.names.heads.join("|")}))(?:et|en|ets|ens|s)?(?![A-Za-zÀ-ÿ-])`,
    "giu",
  );
  return (kase.followUp?.areas ?? []).flatMap((area, areaIndex) =>
    area.goals.flatMap(({ goal: id }, index): readonly Remark[] => {
      const goal = goals.get(id ?? "");
      const passage = byPath.get(`case.followUp.areas.${areaIndex}.goals.${index}.text`);
      if (goal === undefined || passage === undefined) return [];
      const planned = teamsIn([goal.what, ...goal.activities.map(({ how }) => how)].join("\n"), pattern);
      return remarksIn(passage, planned, teamsIn(passage.text, pattern));
    }),
  );
}

function teamsIn(text: string, pattern: RegExp): readonly Team[] {
  return [...text.matchAll(pattern)].map((match) => ({
    words: match[0],
    key: (match[1] ?? match[2] ?? "").toLowerCase().replace(/[as]$/, ""),
    at: match.index,
  }));
}

function remarksIn(passage: Passage, planned: readonly Team[], followed: readonly Team[]): readonly Remark[] {
  const [first] = followed;
  const [team] = planned;
  const keys = new Set(planned.map(({ key }) => key));
  if (first === undefined || team === undefined || keys.size !== 1) return [];
  if (followed.some(({ key }) => keys.has(key))) return [];
  const names = [...new Set(followed.map(({ words }) => `”${words}”`))];
  return [
    remarkOn(passage, first.at, first.words, {
      message: `Uppföljningen talar om ${joinWithOch(names)}, planen om ”${team.words}”.`,
      hint: "Är det samma grupp, ge den samma namn överallt.",
    }),
  ];
}
