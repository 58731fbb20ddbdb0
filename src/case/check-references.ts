import type { Problem } from "../problem.ts";
import { nearest } from "../source/nearest.ts";
import type { Located } from "../source/read-data.ts";
import type { DataPath } from "../source/yaml-source.ts";
import type { LoadedCase } from "./loaded-case.ts";
import { repeatedIds } from "./repeated-ids.ts";

interface Reference {
  readonly id: string | null;
  readonly path: DataPath;
}

/** Every reference between the three files, and within the register, leads to something that exists. */
export function checkReferences({ register, case: kase, plan }: LoadedCase): readonly Problem[] {
  const { parties, perspectives } = register.value;
  const partyIds = parties.map((party) => party.id);
  const activities = plan.value.areas.flatMap((area, a) =>
    area.goals.flatMap((goal, g) =>
      goal.activities.map((activity, i) => ({ activity, path: ["areas", a, "goals", g, "activities", i] })),
    ),
  );
  const responsible = activities.flatMap(({ activity, path }) =>
    activity.responsible.map((id, r) => ({ id, path: [...path, "responsible", r] })),
  );
  const perspective = activities.flatMap(({ activity, path }) =>
    activity.perspectives.map((id, p) => ({ id, path: [...path, "perspectives", p] })),
  );
  return [
    ...repeatedIds(register, [
      parties.map(({ id }, index) => ({ id, path: ["parties", index, "id"] })),
      perspectives.map(({ id }, index) => ({ id, path: ["perspectives", index, "id"] })),
    ]),
    ...unknown(kase, partiesOfCase(kase), partyIds, "Parten"),
    ...unknown(plan, responsible, partyIds, "Parten"),
    ...unknown(
      plan,
      perspective,
      perspectives.map(({ id }) => id),
      "Perspektivet",
    ),
    ...checkFollowUp({ register, case: kase, plan }),
  ];
}

function partiesOfCase(kase: LoadedCase["case"]): readonly Reference[] {
  const recipients = kase.value.recipients.map(({ party }, index) => ({
    id: party,
    path: ["recipients", index, "party"],
  }));
  return [
    { id: kase.value.board, path: ["board"] },
    { id: kase.value.department, path: ["department"] },
    ...recipients,
  ];
}

function checkFollowUp({ case: kase, plan }: LoadedCase): readonly Problem[] {
  const followed = kase.value.followUp?.areas ?? [];
  const areas = followed.map(({ area }, a) => ({ id: area, path: ["followUp", "areas", a, "area"] }));
  const goals = followed.flatMap((area, a) =>
    area.goals.map(({ goal }, g) => ({ id: goal, path: ["followUp", "areas", a, "goals", g, "goal"] })),
  );
  const goalIds = plan.value.areas.flatMap((area) => area.goals.map(({ id }) => id));
  return [
    ...unknown(
      kase,
      areas,
      plan.value.areas.map(({ id }) => id),
      "Insatsområdet",
    ),
    ...unknown(kase, goals, goalIds, "Målet"),
  ];
}

function unknown(
  data: Located<unknown>,
  references: readonly Reference[],
  known: readonly string[],
  what: string,
): readonly Problem[] {
  const ids = new Set(known);
  return references.flatMap(({ id, path }): readonly Problem[] => {
    if (id === null || ids.has(id)) return [];
    const suggestion = nearest(id, known);
    return [
      {
        code: "unknown-reference",
        severity: "error",
        place: data.placeOf(path),
        path: path.join("."),
        message: `${what} ”${id}” finns inte.`,
        hint:
          suggestion === undefined ? `Det som finns: ${known.slice(0, 12).join(", ")}.` : `Menade du ”${suggestion}”?`,
      },
    ];
  });
}
