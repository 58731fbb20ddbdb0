import { describe, expect, test } from "vitest";
import { planLacksCause } from "../../../src/checks/law/plan-lacks-cause.ts";
import { planLacksFollowUp } from "../../../src/checks/law/plan-lacks-follow-up.ts";
import { planLacksTarget } from "../../../src/checks/law/plan-lacks-target.ts";
import { planLacksTime } from "../../../src/checks/law/plan-lacks-time.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { readingOf } from "../reading-of.ts";

type Texts = Readonly<Record<string, string>>;

interface PlanOf {
  readonly fields?: readonly Readonly<Record<string, unknown>>[];
  readonly heading?: string;
  readonly introduction?: string;
  /** What the goals say, and what each has in its own fields. */
  readonly goals?: readonly (readonly [what: string, values: Texts, how?: string | undefined, own?: Texts])[];
}

function pathsOf(
  rule: Rule,
  { fields = [], heading = "Vad", introduction, goals = [["Tryggare kvällar", {}]] }: PlanOf,
) {
  const plan = {
    ...(introduction === undefined ? {} : { introduction }),
    fields: fields.map((field) => ({ required: false, ...field })),
    columns: [
      { heading, field: "goal.what", width: 50 },
      { heading: "Hur", field: "activity.how", width: 50 },
    ],
    areas: [
      {
        id: "centrum",
        title: "Centrum",
        goals: goals.map(([what, values, how = "Kansliet ordnar vandringar.", own = {}], index) => ({
          id: `mal${index}`,
          what,
          values,
          activities: [{ id: `aktivitet${index}`, how, responsible: ["kansliet"], values: own }],
        })),
      },
    ],
  };
  return rule.find(readingOf({ plan })).map(({ path }) => path);
}

const time = { id: "time", of: "activity", title: "Tid" };
const cause = { id: "cause", of: "goal", title: "Orsak" };

describe("a plan without a field for it is told once, at its columns", () => {
  test.each([planLacksCause, planLacksTarget, planLacksTime, planLacksFollowUp])("$id", (rule) => {
    expect(
      pathsOf(rule, {
        goals: [
          ["Tryggare kvällar", {}],
          ["Färre brott", {}],
        ],
      }),
    ).toEqual(["plan.columns"]);
  });

  test("with the number of activities that it is about", () => {
    expect(planLacksTime.find(readingOf({}))[0]?.message).toBe(
      "Planen säger inte när aktiviteterna ska göras (1 aktivitet).",
    );
  });
});

describe("a plan answers", () => {
  test.each([
    ["by a field's title", planLacksCause, [cause]],
    [
      "by a word of a field's title",
      planLacksFollowUp,
      [{ id: "x", of: "activity", title: "Hur det mäts (uppföljning)" }],
    ],
    ["by what the field says that it holds", planLacksTime, [{ ...time, title: "Läge", holds: "time" }]],
  ])("%s", (_title, rule, fields) => {
    const values = { cause: "Mörka stråk" };
    const own = { time: "Mars 2026", x: "I juni" };
    expect(pathsOf(rule, { fields, goals: [["Färre brott", values, undefined, own]] })).toEqual([]);
  });

  test("by a column's heading over the goals", () => {
    expect(pathsOf(planLacksCause, { heading: "Problem" })).toEqual([]);
  });

  test("by the activities' own texts, for time", () => {
    expect(
      pathsOf(planLacksTime, { goals: [["Färre brott", {}, "Kansliet ordnar vandringar senast i mars."]] }),
    ).toEqual([]);
  });

  test("by its introduction, for follow-up", () => {
    expect(pathsOf(planLacksFollowUp, { introduction: "Planen följs upp i juni och december." })).toEqual([]);
  });

  test("not by a field that says it holds something else", () => {
    expect(pathsOf(planLacksTime, { fields: [{ ...time, holds: "cause" }] })).toEqual(["plan.columns"]);
  });
});

describe("a field that is empty", () => {
  test("for one activity is told there", () => {
    const goals = [
      ["Färre brott", {}, undefined, { time: "Mars 2026" }],
      ["Tryggare kvällar", {}, undefined, { time: "–" }],
    ] as const;
    expect(pathsOf(planLacksTime, { fields: [time], goals })).toEqual(["plan.areas.0.goals.1.activities.0"]);
  });

  test("for one goal is told there", () => {
    const goals = [
      ["Färre brott", { cause: "Mörka stråk" }],
      ["Tryggare kvällar", {}],
    ] as const;
    expect(pathsOf(planLacksCause, { fields: [cause], goals })).toEqual(["plan.areas.0.goals.1"]);
  });

  test("everywhere is told once", () => {
    expect(
      pathsOf(planLacksCause, {
        fields: [cause],
        goals: [
          ["Ett", {}],
          ["Två", {}],
        ],
      }),
    ).toEqual(["plan.columns"]);
  });

  test("but must be filled in is a gap of the paper, told there", () => {
    expect(pathsOf(planLacksCause, { fields: [{ ...cause, required: true }] })).toEqual([]);
  });
});

describe("targets that can be measured", () => {
  test("have a figure or a comparison", () => {
    const goals = [
      ["Högst 22 procent är otrygga", {}],
      ["Alla skolor har stöd", {}],
      ["Färre brott än i fjol", {}],
    ] as const;
    expect(pathsOf(planLacksTarget, { heading: "Mål", goals })).toEqual([]);
  });

  test("a goal without, among others that have, is told there", () => {
    const goals = [
      ["Högst 22 procent är otrygga", {}],
      ["Tryggare kvällar enligt plan 2026", {}],
    ] as const;
    expect(pathsOf(planLacksTarget, { heading: "Mål", goals })).toEqual(["plan.areas.0.goals.1"]);
    expect(pathsOf(planLacksTarget, { heading: "Vad", goals })).toEqual(["plan.areas.0.goals.1"]);
  });

  test("may stand in a field of their own", () => {
    const fields = [{ id: "target", of: "goal", title: "Indikator" }];
    const goals = [
      ["Tryggare kvällar", { target: "Högst 22 procent" }],
      ["Färre brott", { target: "Bättre läge" }],
    ] as const;
    expect(pathsOf(planLacksTarget, { fields, goals })).toEqual(["plan.areas.0.goals.1"]);
  });
});
