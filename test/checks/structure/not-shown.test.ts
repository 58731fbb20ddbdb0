import { describe, expect, test } from "vitest";
import { fieldNotShown } from "../../../src/checks/structure/field-not-shown.ts";
import { textNotShown } from "../../../src/checks/structure/text-not-shown.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const short = {
  papers: {
    letter: {
      letterhead: [{ fact: "date", label: "Datum" }],
      sections: ["proposal", "background", "enclosures", "recipients"].map((section) => ({ section })),
    },
    plan: { label: "Bilaga 1", sections: [{ section: "areas" }] },
  },
};

describe("text that the municipality's form has no place for", () => {
  test("is told at its field, in the order of a letter", () => {
    const given = {
      register: short,
      case: { summary: "Kort sagt.", financing: "Inom budget.", signatories: [{ name: "Nils Påhittsson" }] },
      plan: { introduction: "Planen bygger på en lägesbild." },
    };
    expect(remarksOf(textNotShown, given)).toEqual([
      ["case.summary", null, null],
      ["case.financing", null, null],
      ["case.signatories", null, null],
      ["plan.introduction", null, null],
    ]);
    const [first] = textNotShown.find(readingOf(given));
    expect(first?.message).toBe("”Sammanfattning” är ifyllt men kommer inte med på papperet.");
    expect(first?.hint).toBe("Lägg till avsnittet ”summary” under sections i register.yaml, eller ta bort texten.");
  });

  test("is told of an officer that the letterhead leaves out", () => {
    const given = { case: { officer: { name: "Maja Exempelsson" }, unit: "Trygghetsenheten" } };
    expect(remarksOf(textNotShown, given)).toEqual([
      ["case.unit", null, null],
      ["case.officer", null, null],
    ]);
  });

  test("is no matter while nothing is written there", () => {
    expect(remarksOf(textNotShown, { register: short })).toEqual([]);
  });

  test("is not there where the form has every section", () => {
    expect(remarksOf(textNotShown, { case: { summary: "Kort sagt.", consequences: "Inga." } })).toEqual([]);
    expect(textNotShown.find(readingOfCase("exempelby/2026"))).toEqual([]);
    expect(textNotShown.find(readingOfCase("eskilstuna/2022"))).toEqual([]);
  });
});

const activity = { id: "vandring", how: "Kommunkansliet ordnar åtta vandringar.", responsible: ["kansliet"] };
const planWith = (values: Readonly<Record<string, string>>, extra: object = {}) => ({
  fields: [
    { id: "time", of: "activity", title: "Tid", required: false },
    { id: "cause", of: "goal", title: "Orsak", required: false },
  ],
  areas: [
    {
      id: "centrum",
      title: "Centrum",
      goals: [{ id: "kvallar", what: "Tryggare kvällar", activities: [{ ...activity, values, ...extra }] }],
    },
  ],
});

describe("a field of the plan that no column shows", () => {
  test("is told at the field when it is filled in anywhere", () => {
    const given = { plan: planWith({ time: "Mars 2026" }) };
    expect(remarksOf(fieldNotShown, given)).toEqual([["plan.fields.0", null, null]]);
    expect(fieldNotShown.find(readingOf(given))[0]?.message).toBe(
      "Fältet ”Tid” är ifyllt, men ingen kolumn visar det.",
    );
  });

  test("is told of perspectives, too", () => {
    const given = { plan: planWith({}, { perspectives: ["social"] }) };
    expect(remarksOf(fieldNotShown, given)).toEqual([["plan.columns", null, null]]);
  });

  test("is no matter while it is empty", () => {
    expect(remarksOf(fieldNotShown, { plan: planWith({}) })).toEqual([]);
  });

  test("is not there where each field has its column", () => {
    expect(fieldNotShown.find(readingOfCase("exempelby/2026"))).toEqual([]);
    expect(fieldNotShown.find(readingOfCase("eskilstuna/2022"))).toEqual([]);
  });
});
