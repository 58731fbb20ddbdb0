import { describe, expect, test } from "vitest";
import { boardAmongDepartments } from "../../../src/checks/parties/board-among-departments.ts";
import { missingSeparator } from "../../../src/checks/parties/missing-separator.ts";
import { nameInOtherField } from "../../../src/checks/parties/name-in-other-field.ts";
import { namedTwice } from "../../../src/checks/parties/named-twice.ts";
import { partiesRules } from "../../../src/checks/parties/parties-rules.ts";
import { partyWithoutResponsibility } from "../../../src/checks/parties/party-without-responsibility.ts";
import { responsibleNotRecipient } from "../../../src/checks/parties/responsible-not-recipient.ts";
import { twoActivitiesInOneCell } from "../../../src/checks/parties/two-activities-in-one-cell.ts";
import { runRules } from "../../../src/checks/run-rules.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const parties = [
  { id: "styrelsen", name: "Kommunstyrelsen", kind: "board" },
  { id: "kansliet", name: "Kommunkansliet", kind: "department" },
  { id: "SF", name: "Socialförvaltningen", abbreviation: "SF", kind: "department" },
  { id: "SKN", name: "Skolnämnden", abbreviation: "SKN", kind: "board" },
  { id: "polisen", name: "Polismyndigheten", kind: "authority" },
  { id: "fält", name: "Fältenheten", kind: "unit" },
];
const register = { parties };

interface Raw {
  readonly id: string;
  readonly how?: string;
  readonly responsible?: readonly string[];
  readonly perspectives?: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

function planOf(activities: readonly Raw[], what = "Tryggare kvällar") {
  const complete = activities.map((one) => ({ how: "Ordna vandringar", responsible: ["kansliet"], ...one }));
  return { areas: [{ id: "centrum", title: "Centrum", goals: [{ id: "kvallar", what, activities: complete }] }] };
}

const how = "plan.areas.0.goals.0.activities.0.how";

function hows(rule: Parameters<typeof remarksOf>[0], text: string, elsewhere = "") {
  return remarksOf(rule, {
    register,
    case: { background: `Kansliet har tagit fram en plan. ${elsewhere}` },
    plan: planOf([{ id: "ett", how: text }]),
  });
}

describe("who gets the decision", () => {
  const plan = planOf([
    { id: "ett", responsible: ["SF", "polisen"] },
    { id: "två", responsible: ["SKN", "styrelsen"] },
  ]);

  test("parties with responsibility that are no recipients are named together", () => {
    const recipients = [{ party: "polisen" }];
    const [remark, ...others] = responsibleNotRecipient.find(readingOf({ register, case: { recipients }, plan }));
    expect(others).toEqual([]);
    expect(remark?.path).toBe("case.recipients");
    expect(remark?.message).toBe(
      "Socialförvaltningen och Skolnämnden har ansvar i planen men står inte bland dem som beslutet skickas till.",
    );
  });

  test("a recipient written by name counts, also within a longer name", () => {
    const recipients = [{ party: "polisen" }, { name: "Socialförvaltningen, stab" }, { name: "SKN" }];
    expect(remarksOf(responsibleNotRecipient, { register, case: { recipients }, plan })).toEqual([]);
  });

  test.each([
    ["Lokalpolisområde Exempelby", "polisen"],
    ["Kvinnojouren Linnéan", "jouren"],
  ])("a recipient may be written otherwise: %s", (name, id) => {
    const parties = [...register.parties, { id: "jouren", name: "Kvinnojouren Linnean", kind: "organisation" }];
    const given = { register: { parties }, plan: planOf([{ id: "ett", responsible: [id] }]) };
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients: [{ name }] } })).toEqual([]);
    const others = [{ name: "Kyrkan" }];
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients: others } })).toHaveLength(1);
  });

  test("nobody sends a decision to everybody", () => {
    const parties = [...register.parties, { id: "alla", name: "Föreningslivet", kind: "organisation" }];
    const given = { register: { parties }, plan: planOf([{ id: "ett", responsible: ["alla"] }]) };
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients: [{ party: "polisen" }] } })).toEqual([]);
  });

  test("the unit or department that writes need not be told", () => {
    const given = { register, plan: planOf([{ id: "ett", responsible: ["SF"] }]) };
    const recipients = [{ party: "polisen" }];
    const unit = "Socialförvaltningen";
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients, unit } })).toEqual([]);
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients, department: "SF" } })).toEqual([]);
  });

  test.each(["Samtliga nämnder", "Ansvariga enligt planen", "Remissinstanserna"])(
    "a collective recipient may be anyone: %s",
    (name) => {
      expect(remarksOf(responsibleNotRecipient, { register, case: { recipients: [{ name }] }, plan })).toEqual([]);
    },
  );

  test("all heads of schools are not everyone", () => {
    const recipients = [{ name: "Samtliga rektorer" }];
    expect(remarksOf(responsibleNotRecipient, { register, case: { recipients }, plan })).toHaveLength(1);
  });

  test("a unit gets the decision through its department", () => {
    const given = { register, plan: planOf([{ id: "ett", responsible: ["fält"] }]) };
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients: [{ party: "SF" }] } })).toEqual([]);
    const unit = { id: "park", name: "Parkenheten", kind: "unit" };
    const some = { register: { parties: [...register.parties, unit] }, plan: given.plan };
    const both = { recipients: [{ party: "SF" }, { party: "park" }] };
    expect(remarksOf(responsibleNotRecipient, { ...some, case: both })).toHaveLength(1);
    const recipients = [{ party: "polisen" }];
    expect(remarksOf(responsibleNotRecipient, { ...given, case: { recipients } })).toHaveLength(1);
  });

  test("a department gets the decision through its board, and all boards through the party that they are", () => {
    const given = { plan: planOf([{ id: "ett", responsible: ["SF"] }]) };
    const parties = [...register.parties, { id: "SN", name: "Socialnämnden", kind: "board" }];
    const recipients = [{ party: "SN" }];
    expect(remarksOf(responsibleNotRecipient, { ...given, register: { parties }, case: { recipients } })).toEqual([]);
    const everyone = [...register.parties, { id: "alla", name: "Samtliga nämnder", kind: "board" }];
    const all = { ...given, register: { parties: everyone }, case: { recipients: [{ party: "alla" }] } };
    expect(remarksOf(responsibleNotRecipient, all)).toEqual([]);
  });

  test("is told under the recipients' own heading, after what stands before it", () => {
    const given = readingOf({ register, case: { recipients: [{ party: "polisen" }] }, plan });
    const found = runRules(
      partiesRules.filter(({ id }) => id === "responsible-not-recipient"),
      given,
    );
    expect(found.map(({ section }) => section)).toEqual(["Beslutet skickas till"]);
  });

  test("the board itself need not get its own decision", () => {
    const given = { register, plan: planOf([{ id: "ett", responsible: ["styrelsen", "kansliet"] }]) };
    expect(remarksOf(responsibleNotRecipient, given)).toEqual([]);
  });
});

describe("the same party twice", () => {
  test("is found among the responsible and among the recipients", () => {
    const given = {
      register,
      case: {
        recipients: [{ party: "SF" }, { name: "Brottsofferjouren" }, { name: "Föreningsrådet" }, { party: "SF" }],
      },
      plan: planOf([{ id: "ett", responsible: ["SF", "polisen", "SF"] }]),
    };
    expect(remarksOf(namedTwice, given).map(([path]) => path)).toEqual([
      "case.recipients.3.party",
      "plan.areas.0.goals.0.activities.0.responsible.2",
    ]);
  });

  test("one party responsible for two activities is no repetition", () => {
    const plan = planOf([
      { id: "ett", responsible: ["SF"] },
      { id: "två", responsible: ["SF"] },
    ]);
    expect(remarksOf(namedTwice, { register, plan })).toEqual([]);
  });
});

describe("a board among departments", () => {
  const department = (id: string): Raw => ({ id, responsible: ["SF"] });

  test("is found where the other activities name departments", () => {
    const plan = planOf([department("a"), department("b"), department("c"), { id: "d", responsible: ["SKN"] }]);
    expect(remarksOf(boardAmongDepartments, { register, plan }).map(([path]) => path)).toEqual([
      "plan.areas.0.goals.0.activities.3.responsible",
    ]);
  });

  test("all boards together are everybody", () => {
    const parties = [...register.parties, { id: "alla", name: "Övriga nämnder", kind: "board" }];
    const plan = planOf([department("a"), department("b"), department("c"), { id: "d", responsible: ["alla"] }]);
    expect(remarksOf(boardAmongDepartments, { register: { parties }, plan })).toEqual([]);
  });

  test("is meant where a department stands beside it, or where it is a committee", () => {
    const both = planOf([department("a"), department("b"), department("c"), { id: "d", responsible: ["SF", "SKN"] }]);
    expect(remarksOf(boardAmongDepartments, { register, plan: both })).toEqual([]);
    const parties = [...register.parties, { id: "au", name: "Kommunstyrelsens arbetsutskott", kind: "board" }];
    const plan = planOf([department("a"), department("b"), department("c"), { id: "d", responsible: ["au"] }]);
    expect(remarksOf(boardAmongDepartments, { register: { parties }, plan })).toEqual([]);
  });

  test("a joint board has no department here", () => {
    const parties = [...register.parties, { id: "itn", name: "Gemensam it-nämnd", kind: "board" }];
    const plan = planOf([department("a"), department("b"), department("c"), { id: "d", responsible: ["itn"] }]);
    expect(remarksOf(boardAmongDepartments, { register: { parties }, plan })).toEqual([]);
  });

  test("a plan that names boards throughout, or half and half, is left alone", () => {
    const boards = planOf([
      { id: "a", responsible: ["SKN"] },
      { id: "b", responsible: ["styrelsen"] },
    ]);
    expect(remarksOf(boardAmongDepartments, { register, plan: boards })).toEqual([]);
    const mixed = planOf([department("a"), department("b"), { id: "c", responsible: ["SKN"] }]);
    expect(remarksOf(boardAmongDepartments, { register, plan: mixed })).toEqual([]);
  });
});

describe("a party that takes part without responsibility", () => {
  const two = { id: "två", responsible: ["SF", "polisen"] };
  const inActivity = (text: string, responsible: readonly string[] = ["kansliet"]) =>
    remarksOf(partyWithoutResponsibility, { register, plan: planOf([{ id: "ett", how: text, responsible }, two]) });

  test.each([
    ["Ordna vandringar tillsammans med Polismyndigheten", "Polismyndigheten"],
    ["Ordna vandringar i samverkan med polisen", "polisen"],
    ["Bilda en grupp. Socialförvaltningen leder gruppen.", "Socialförvaltningen"],
    ["SF ska leda gruppen.", "SF"],
  ])("is found: %s", (text, words) => {
    expect(inActivity(text)).toEqual([[how, words, null]]);
  });

  test.each([
    "Ordna vandringar enligt Polismyndighetens lägesbild.",
    "Polismyndigheten är med på mötena.",
    "Polismyndigheten ligger längst fram i landet.",
    "Polismyndigheten har begärt fler vandringar.",
    "Polismyndigheten informeras om mötena.",
    "Rapportera varje månad till Polismyndigheten.",
    "Ordna vandringar tillsammans med Skolnämnden.",
    "Bjud in polisen till mötena.",
  ])("the text says nothing of who acts: %s", (text) => {
    expect(inActivity(text)).toEqual([]);
  });

  test("a party that is responsible, or stands in a field of its own, is where it should be", () => {
    expect(inActivity("Ordna vandringar tillsammans med polisen", ["kansliet", "polisen"])).toEqual([]);
    const activity = {
      id: "ett",
      how: "Ordna vandringar med SF tillsammans med polisen",
      values: { med: "Polismyndigheten" },
    };
    const plan = {
      ...planOf([activity, two]),
      fields: [{ id: "med", of: "activity", title: "Samverkan", required: false }],
    };
    expect(remarksOf(partyWithoutResponsibility, { register, plan })).toEqual([]);
  });

  test("the municipality takes part through any board, department or unit of its own", () => {
    const own = { parties: [...parties, { id: "kommunen", name: "Exempelby kommun", kind: "organisation" }] };
    const found = (responsible: readonly string[]) =>
      remarksOf(partyWithoutResponsibility, {
        register: own,
        plan: planOf([{ id: "ett", how: "Exempelby kommun startar ett råd.", responsible }, two]),
      });
    expect(found(["fält", "polisen"])).toEqual([]);
    expect(found(["polisen"])).toEqual([[how, "Exempelby kommun", null]]);
  });

  test("where each activity has one leader, others may take part without standing there", () => {
    const plan = planOf([{ id: "ett", how: "Ordna vandringar tillsammans med polisen" }]);
    expect(remarksOf(partyWithoutResponsibility, { register, plan })).toEqual([]);
  });

  test("the follow-up of a goal is held against the responsible of all its activities", () => {
    const followUp = (text: string) => ({
      year: 2025,
      title: "Uppföljning",
      areas: [{ area: "centrum", title: "Centrum", goals: [{ goal: "kvallar", title: "Tryggare kvällar", text }] }],
    });
    const found = (text: string) =>
      remarksOf(partyWithoutResponsibility, {
        register,
        case: { followUp: followUp(text) },
        plan: planOf([{ id: "ett", responsible: ["kansliet", "SF"] }]),
      });
    expect(found("Arbetet behöver utvecklas i samverkan med polisen.")).toEqual([
      ["case.followUp.areas.0.goals.0.text", "polisen", null],
    ]);
    expect(found("Arbetet behöver utvecklas i samverkan med Socialförvaltningen.")).toEqual([]);
  });
});

describe("a name in another field", () => {
  test.each([
    ["Öka kunskapen om säkerhet. Social", "Social"],
    ["Öka kunskapen om säkerhet.\n\nSocial", "Social"],
    ["Öka kunskapen Social", "Social"],
    ["Ordna vandringar. SF/Polismyndigheten", "SF/Polismyndigheten"],
    ["Ordna vandringar. SF/Polismyndigheten Social", "SF/Polismyndigheten Social"],
    ["Polismyndigheten", "Polismyndigheten"],
  ])("is found at the end of an activity: %s", (text, words) => {
    expect(hows(nameInOtherField, text)).toEqual([[how, words, null]]);
  });

  test.each([
    "Kommunkansliet och Polismyndigheten ordnar vandringar.",
    "Utveckla samarbetet mellan Kommunkansliet och Polismyndigheten",
    "Utveckla arbetet inom det sociala området, ekonomiskt och socialt",
    "Stärk den sociala hållbarheten. Den sociala tryggheten ökar.",
    "Följande deltar:\n\n- Socialförvaltningen\n- Polismyndigheten",
    "Dessa leder arbetet: Socialförvaltningen, Polismyndigheten",
    "Barnen ska känna sig trygga och få ett socialt",
  ])("names within what is said are left alone: %s", (text) => {
    expect(hows(nameInOtherField, text)).toEqual([]);
  });

  const values = (title: string, ...all: readonly string[]) =>
    remarksOf(nameInOtherField, {
      register,
      plan: {
        ...planOf(all.map((med, index) => ({ id: `a${index}`, values: { med } }))),
        fields: [{ id: "med", of: "activity", title }],
      },
    });

  test("a field of the plan's own that is made for names may hold them", () => {
    expect(values("Tid", "Polismyndigheten", "SF och Polismyndigheten", "Föreningar")).toEqual([]);
    expect(values("Tid", "Mars", "Hela året", "Polismyndigheten", "Juni")).toEqual([
      ["plan.areas.0.goals.0.activities.2.values.med", "Polismyndigheten", null],
    ]);
  });

  test("more than one name alone in a field is no slip", () => {
    const others = ["Mars", "Maj", "Juni", "Juli", "Augusti", "Oktober"];
    expect(values("Tid", ...others, "Polismyndigheten", "SF")).toEqual([]);
  });

  test.each([
    "Rapporteras till",
    "Beslutas av",
    "Samverkanspartner",
    "Aktörer",
    "Medverkande",
    "Målgrupp",
    "Tillsammans med",
    "Vem",
  ])("a field may be made for names by its heading: %s", (title) => {
    expect(values(title, "Föreningar", "Skolor", "Invånare", "Polismyndigheten")).toEqual([]);
  });

  test("is told by the abbreviation before it to belong to the sentence", () => {
    expect(hows(nameInOtherField, "Ta fram en rutin med andra aktörer, bl.a. SF")).toEqual([]);
    expect(hows(nameInOtherField, "Kartlägg behoven hos t.ex. Polismyndigheten")).toEqual([]);
  });

  test("is no fault where the party stands among the responsible already", () => {
    const plan = planOf([{ id: "ett", how: "Ordna vandringar. SF", responsible: ["kansliet", "SF"] }]);
    expect(remarksOf(nameInOtherField, { register, plan })).toEqual([]);
  });
});

describe("names without a separator", () => {
  test.each([
    ["SKN/SF Polismyndigheten", "SF Polismyndigheten", "SF/Polismyndigheten"],
    ["Möten: SF Polismyndigheten", "SF Polismyndigheten", "SF, Polismyndigheten"],
  ])("are found: %s", (text, words, replacement) => {
    expect(hows(missingSeparator, text)).toEqual([[how, words, replacement]]);
  });

  test("are found among the recipients", () => {
    const recipients = [{ name: "Skolnämnden Polismyndigheten" }];
    expect(remarksOf(missingSeparator, { register, case: { recipients } })).toEqual([
      ["case.recipients.0.name", "Skolnämnden Polismyndigheten", "Skolnämnden, Polismyndigheten"],
    ]);
  });

  test.each([
    "SKN/SF/Polismyndigheten",
    "Socialförvaltningen, Polismyndigheten och SKN",
    "Socialförvaltningen SF leder arbetet.",
    "Kommunkansliet Fältenheten svarar för mötena.",
    "Socialförvaltningen\n\nPolismyndigheten",
    "Polismyndigheten Exempelby",
    "Ordna möten. Polismyndigheten deltar. Socialförvaltningen bjuder in.",
  ])("need none: %s", (text) => {
    expect(hows(missingSeparator, text)).toEqual([]);
  });
});

describe("two activities in one cell", () => {
  test("a capital in the middle of a short cell begins something new", () => {
    expect(hows(twoActivitiesInOneCell, "Platsbesök/analys Närvaro", "Det behövs mer närvaro.")).toEqual([
      [how, "Platsbesök/analys Närvaro", null],
    ]);
  });

  test.each([
    ["Platsbesök Exempelstaden", ""],
    ["Platsbesök i Centrum", "De gick genom centrum."],
    ["Projekt Närvaro", "Det behövs mer närvaro."],
    ["Starta Föräldragruppen", "Under året bildades föräldragruppen."],
    ["Mobilt team Trygga Unga", "Alla trygga unga."],
    ["Kommunens Trygghetsvecka", "En trygghetsvecka hölls."],
    ["Platsbesök. Närvaro.", "Det behövs mer närvaro."],
    ["Platsbesök, Närvaro", "Det behövs mer närvaro."],
    ["Utveckla arbetet mot våld i Plan 2026", "En plan finns."],
  ])("names and whole sentences are one activity: %s", (text, elsewhere) => {
    expect(hows(twoActivitiesInOneCell, text, elsewhere)).toEqual([]);
  });
});

test("the plan of Exempelby has no fault of this kind", () => {
  expect(runRules(partiesRules, readingOfCase("exempelby/2026"))).toEqual([]);
});

test("the seed's faults of this kind are found at their places", () => {
  const found = runRules(partiesRules, readingOfCase("eskilstuna/2022")).map(({ code, path }) => [code, path]);
  expect(found).toEqual([
    ["party-without-responsibility", "case.followUp.areas.2.goals.1.text"],
    ["responsible-not-recipient", "case.recipients"],
    ["board-among-departments", "plan.areas.0.goals.3.activities.0.responsible"],
    ["two-activities-in-one-cell", "plan.areas.1.goals.0.activities.0.how"],
  ]);
});
