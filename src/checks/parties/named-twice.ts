import type { Reading } from "../reading.ts";
import { type Remark, remarkAt } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { shownName } from "./party-names.ts";
import { activitiesOf } from "./plan-activities.ts";

export const namedTwice: Rule = {
  id: "named-twice",
  title: "Samma part två gånger",
  severity: "warning",
  reason:
    "Står en part två gånger är det oftast en annan som skulle ha stått på den ena platsen (språklagen 2009:600, 11 §: vårdat språk).",
  example: { wrong: "Ansvar: Socialförvaltningen, Socialförvaltningen", right: "Ansvar: Socialförvaltningen" },
  find: remarks,
};

function remarks({ register, case: kase, plan }: Reading): readonly Remark[] {
  const names = new Map(register.parties.map((party) => [party.id, shownName(party)]));
  const perspectives = new Map(register.perspectives.map(({ id, name }) => [id, name]));
  const recipients = kase.recipients.map(({ party }) => party ?? "");
  return [
    ...repeated(recipients, (index) => `case.recipients.${index}.party`, names, "bland mottagarna"),
    ...activitiesOf(plan).flatMap(({ activity, path }) => [
      ...repeated(activity.responsible, (index) => `${path}.responsible.${index}`, names, "som ansvarig"),
      ...repeated(
        activity.perspectives,
        (index) => `${path}.perspectives.${index}`,
        perspectives,
        "bland perspektiven",
      ),
    ]),
  ];
}

function repeated(
  ids: readonly string[],
  pathOf: (index: number) => string,
  names: ReadonlyMap<string, string>,
  where: string,
): readonly Remark[] {
  return ids.flatMap((id, index) => {
    if (id === "" || ids.indexOf(id) === index) return [];
    return [
      remarkAt(pathOf(index), {
        message: `${names.get(id) ?? id} står två gånger ${where}.`,
        hint: "Ta bort den ena, eller byt den mot den som skulle ha stått där.",
      }),
    ];
  });
}
