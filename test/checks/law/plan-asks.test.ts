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
  readonly background?: string;
  readonly title?: string;
  /** What the goals say, and what each has in its own fields. */
  readonly goals?: readonly (readonly [what: string, values: Texts, how?: string | undefined, own?: Texts])[];
}

function pathsOf(rule: Rule, given: PlanOf) {
  return remarksIn(rule, given).map(({ path }) => path);
}

function remarksIn(
  rule: Rule,
  { fields = [], heading = "Vad", introduction, background, title, goals = [["Tryggare kvällar", {}]] }: PlanOf,
) {
  const plan = {
    ...(introduction === undefined ? {} : { introduction }),
    ...(title === undefined ? {} : { title, shortTitle: title }),
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
  const kase = { ...(background === undefined ? {} : { background }), ...(title === undefined ? {} : { title }) };
  return rule.find(readingOf({ plan, case: kase }));
}

const time = { id: "time", of: "activity", title: "Tid" };
const cause = { id: "cause", of: "goal", title: "Orsak" };

describe("a plan without a field for it is told once, at its columns", () => {
  test.each([planLacksCause, planLacksTarget, planLacksTime, planLacksFollowUp])("$id", (rule) => {
    expect(
      pathsOf(rule, {
        goals: [
          ["Tryggare kvällar", {}],
          ["Mindre våld", {}],
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
    for (const introduction of [
      "Vi stämmer av varje månad i centrumrådet.",
      "Kansliet sammanställer resultatet i januari.",
      "Planen revideras årligen.",
    ]) {
      expect(pathsOf(planLacksFollowUp, { introduction })).toEqual([]);
    }
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
          ["Färre inbrott", {}],
          ["Två", {}],
        ],
      }),
    ).toEqual(["plan.columns"]);
    const bicycles = [["Fler cykelbanor", {}] as const];
    expect(pathsOf(planLacksCause, { fields: [{ ...cause, title: "Prio/Risk" }], goals: bicycles })).toEqual([]);
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
      ["Alkoholfria skolavslutningar", {}],
      ["Rutinen för tillsyn är införd", {}],
      ["Minska det stora antalet avstängningar", {}],
      ["Bygga ytterligare en mötesplats", {}],
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

  test("are not asked for of risks or steps, and not where others' goals stand", () => {
    const goals = [
      ["Beslut anmäls inte", { x: "Trygga kvällar" }],
      ["Två områden ska bli lugna", { x: "God hälsa" }],
    ] as const;
    expect(pathsOf(planLacksTarget, { heading: "Risk", goals })).toEqual([]);
    expect(pathsOf(planLacksTarget, { heading: "Vad", goals })).toEqual(["plan.columns"]);
    const fields = [{ id: "x", of: "goal", title: "Bidrar till fullmäktiges mål" }];
    expect(remarksIn(planLacksTarget, { fields, goals })[0]?.hint).not.toContain("Bidrar");
  });

  test("may stand in a field of their own", () => {
    const fields = [{ id: "target", of: "goal", title: "Indikator" }];
    const goals = [
      ["Tryggare kvällar", { target: "Högst 22 procent" }],
      ["Lugnare torg", { target: "Bättre läge" }],
    ] as const;
    expect(pathsOf(planLacksTarget, { fields, goals })).toEqual(["plan.areas.0.goals.1"]);
  });
});

describe("a heading answers by the beginning or the end of its words", () => {
  test.each([
    [planLacksCause, "Orsaksanalys"],
    [planLacksCause, "Problemområde"],
    [planLacksCause, "Brist"],
    [planLacksCause, "Utmaning"],
    [planLacksCause, "Problem- och riskbild"],
    [planLacksCause, "Nulägesbeskrivning"],
    [planLacksTime, "Senast"],
    [planLacksTime, "Frist"],
    [planLacksTime, "Genomförs"],
    [planLacksTime, "Genomförandeperiod"],
    [planLacksFollowUp, "Så följer vi upp"],
    [planLacksFollowUp, "Rapporteras"],
    [planLacksFollowUp, "Kontroll"],
    [planLacksFollowUp, "Åtgärdsstatus"],
    [planLacksFollowUp, "Indikator"],
    [planLacksFollowUp, "Nyckeltal"],
    [planLacksFollowUp, "Mått"],
  ])("$id: %s", (rule, title) => {
    const goals = [["Stoppa våldet", {}, undefined, { x: "Enligt rutin" }]] as const;
    expect(pathsOf(rule, { fields: [{ id: "x", of: "activity", title }], goals })).toEqual([]);
  });

  test.each([
    [planLacksCause, "Behörighet"],
    [planLacksTime, "Fritid"],
    [planLacksFollowUp, "Följande gäller"],
  ])("$id, not: %s", (rule, title) => {
    const goals = [["Stoppa våldet", {}, undefined, { x: "Enligt rutin" }]] as const;
    expect(pathsOf(rule, { fields: [{ id: "x", of: "activity", title }], goals })).toEqual(["plan.columns"]);
  });
});

describe("the values of a column answer for time, whatever it is called", () => {
  const timed = (title: string, ...values: readonly string[]) =>
    pathsOf(planLacksTime, {
      fields: [{ id: "x", of: "activity", title }],
      goals: values.map((x) => ["Färre brott", {}, undefined, { x }] as const),
    });

  test.each(["31 oktober 2026", "2026-05-31", "Ht-2026", "Kv. 3", "Q2–Q3", "Mars–juni", "Hela 2026", "Varje vecka"])(
    "%s",
    (value) => {
      expect(timed("Plats i kalendern", value)).toEqual([]);
    },
  );

  test("where most of them are times", () => {
    expect(timed("Plats i kalendern", "Maj", "Vid händelse")).toEqual([]);
    expect(timed("Plats i kalendern", "Centrum", "Norrby", "Maj")).toEqual(["plan.columns"]);
  });

  test.each([
    ["Källa", "Trygghetsmätningen 2025"],
    ["Kostnad", "200 tkr"],
    ["Uppföljning", "December"],
  ])("but not under “%s”: %s", (title, value) => {
    expect(timed(title, value)).toEqual(["plan.columns"]);
  });

  test("a year in the text tells when, if it has not passed", () => {
    const said = (how: string) => pathsOf(planLacksTime, { goals: [["Lugn", {}, how]] });
    expect(said("En översyn ska göras under 2026.")).toEqual([]);
    expect(said("Arbetet som började 2024 ska leva vidare.")).toEqual(["plan.columns"]);
  });

  test("and the introduction may say it once", () => {
    const said = (introduction: string) => pathsOf(planLacksTime, { introduction });
    expect(said("Aktiviteterna genomförs under 2026 om inget annat står.")).toEqual([]);
    expect(said("Planen visar aktiviteterna för 2026.")).toEqual(["plan.columns"]);
  });
});

describe("the cause", () => {
  const told = (introduction: string) => pathsOf(planLacksCause, { introduction });

  test.each([
    "Otryggheten ökar i centrum.",
    "Behovet av trygga vuxna ökar.",
    "Enkäten visar att många drabbas av inbrott.",
    "I Norrby anmäldes 40 inbrott under året.",
    "Det finns en oro för att vistas ute sent.",
    "Den vanligaste orsaken är dålig belysning.",
  ])("may be told by the introduction: %s", (introduction) => {
    expect(told(introduction)).toEqual([]);
  });

  test("may be told by the letter", () => {
    const background = "Mätningen visar att otryggheten är störst vid stationen.";
    expect(pathsOf(planLacksCause, { background })).toEqual([]);
  });

  test.each(["Planen utgår från den gemensamma problembilden.", "Planen ska förebygga brott och minska otryggheten."])(
    "is not told by: %s",
    (introduction) => {
      expect(told(introduction)).toEqual(["plan.columns"]);
    },
  );

  test("is asked only of a plan about crime, in its title or in most of its goals", () => {
    const goals = [
      ["Renare luft", {}],
      ["Äldre lever ett tryggt liv", {}],
    ] as const;
    expect(pathsOf(planLacksCause, { title: "Klimatplan 2026", goals })).toEqual([]);
    expect(pathsOf(planLacksCause, { title: "Trygghetsplan 2026", goals })).toEqual(["plan.columns"]);
  });

  test("a field that is seldom filled in is told once, and not where the text tells the rest", () => {
    const goals = ["Mörka stråk", "–", "–"].map((text) => ["Stoppa våldet", { cause: text }] as const);
    const [remark, ...others] = remarksIn(planLacksCause, { fields: [cause], goals });
    expect(others).toEqual([]);
    expect(remark?.message).toBe("Fältet ”Orsak” är tomt på 2 av 3 ställen.");
    const introduction = "Otryggheten ökar i centrum.";
    expect(pathsOf(planLacksCause, { fields: [cause], goals, introduction })).toEqual([]);
    const risk = { id: "cause", of: "activity", title: "Risk" };
    expect(pathsOf(planLacksCause, { fields: [risk], goals })).toEqual([]);
  });
});

describe("follow-up", () => {
  test("may be told by the letter", () => {
    const background = "Åtgärderna kommer att följas upp av kommunstyrelsen i december.";
    expect(pathsOf(planLacksFollowUp, { background })).toEqual([]);
    expect(pathsOf(planLacksFollowUp, { background: "Förra årets plan följdes upp i maj." })).toEqual(["plan.columns"]);
  });

  test.each(["Effekterna av satsningen kommer att följas upp.", "Uppföljning av satsningen ska göras i bokslutet."])(
    "may be told by the letter in other words: %s",
    (background) => {
      expect(pathsOf(planLacksFollowUp, { background })).toEqual([]);
    },
  );

  test("is told by an indicator, though that is there to hold the target", () => {
    const fields = [{ id: "x", of: "goal", title: "Indikator", holds: "target" }];
    expect(pathsOf(planLacksFollowUp, { fields })).toEqual([]);
    expect(pathsOf(planLacksFollowUp, { fields: [{ ...fields[0], title: "Läge" }] })).toEqual(["plan.columns"]);
  });

  test("of an empty measure is said once, as the target that is missing", () => {
    const fields = [{ id: "x", of: "activity", title: "Indikator" }];
    expect(pathsOf(planLacksFollowUp, { fields })).toEqual([]);
    expect(pathsOf(planLacksTarget, { fields })).toEqual(["plan.columns"]);
  });
});

describe("a goal is measured by all that is said of it", () => {
  const indicator = (of: string) => ({ id: "x", of, title: "Indikator" });

  test("its own text counts beside the field", () => {
    const goals = [["Andelen nöjda ökar till 90 procent", { x: "Andel nöjda i enkäten" }]] as const;
    expect(pathsOf(planLacksTarget, { fields: [indicator("goal")], goals })).toEqual([]);
  });

  test("what is to grow or shrink is measured where its indicator counts", () => {
    const goals = [
      ["Tillgången till narkotika ska minska", { x: "Andel elever som erbjudits narkotika" }],
      ["En till lekplats i byn", { x: "Bra läge" }],
      ["Svar inom en timme", { x: "Bra läge" }],
      ["Badet är öppet hela året", { x: "Bra läge" }],
      ["En plats för idrott i båda tätorterna", { x: "Bra läge" }],
      ["Ån når god ekologisk status", { x: "Bra läge" }],
      ["All personal vet vart de vänder sig", { x: "Bra läge" }],
      ["Verksamheter med god beredskap", { x: "9 av 26 verksamheter" }],
      ["Bättre stämning", { x: "Andel nöjda" }],
    ] as const;
    expect(pathsOf(planLacksTarget, { fields: [indicator("goal")], goals })).toEqual(["plan.areas.0.goals.8"]);
  });

  test("its field counts beside its activities’", () => {
    const fields = [{ id: "mal", of: "goal", title: "Effektmål" }, indicator("activity")];
    const goals = [["Trygga skolvägar", { mal: "Från 38 till 35 procent" }, undefined, { x: "Antal möten" }]] as const;
    expect(pathsOf(planLacksTarget, { fields, goals })).toEqual([]);
  });

  test("where the activities are measured, the figure may stand in the activity", () => {
    const goals = [["Fler i arbete", {}, "Erbjud 200 ungdomar sommarjobb.", { x: "Antal ungdomar" }]] as const;
    expect(pathsOf(planLacksTarget, { fields: [indicator("activity")], goals })).toEqual([]);
  });

  test("goals are counted, not activities", () => {
    const activity = { how: "Kansliet ordnar vandringar.", responsible: ["kansliet"], values: { x: "Antal möten" } };
    const activities = ["ett", "två"].map((id) => ({ id, ...activity }));
    const areas = [{ id: "skolor", title: "Skolor", goals: [{ id: "mal", what: "Trygga skolvägar", activities }] }];
    const reading = readingOf({ plan: { fields: [indicator("activity")], areas } });
    expect(planLacksTarget.find(reading)[0]?.message).toBe(
      "Inget av planens mål har ett värde som går att mäta (1 mål).",
    );
  });

  test("where few can be measured, it is said once, and not that the others can", () => {
    const goals = [
      ["30 nya lampor", {}],
      ["Tryggare kvällar", {}],
      ["Lugnare torg", {}],
    ] as const;
    const said = remarksIn(planLacksTarget, { heading: "Mål", goals });
    expect(said.map(({ path, message }) => [path, message])).toEqual([
      ["plan.columns", "Bara 1 av planens 3 mål har ett värde som går att mäta."],
    ]);
  });

  test.each([
    "Fler unga deltar i föreningslivet",
    "Färre anmälda brott",
    "Osakliga löneskillnader ska upphöra",
    "Andelen kvinnor ska överstiga andelen män",
    "Antalet bränder halveras",
    "100 procent av kontrollerna görs",
    "Alla skolor har stöd",
  ])("with a comparison: %s", (what) => {
    expect(pathsOf(planLacksTarget, { goals: [[what, {}]] })).toEqual([]);
  });

  test.each([
    "En trygg miljö för alla",
    "Service åt alla invånare",
    "1.1 Tryggare kvällar",
    "Artikel 3. Barnets bästa",
    "Goda vanor i årskurs 7",
    "Stöd för barn 0–6 år",
    "Hjälp till unga under 18 år",
  ])("not with what only looks like a figure: %s", (what) => {
    expect(pathsOf(planLacksTarget, { goals: [[what, {}]] })).toEqual(["plan.columns"]);
  });
});
