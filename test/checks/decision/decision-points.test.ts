import { describe, expect, test } from "vitest";
import { decisionForm } from "../../../src/checks/decision/decision-form.ts";
import { decisionFullStop } from "../../../src/checks/decision/decision-full-stop.ts";
import { decisionNotNumbered } from "../../../src/checks/decision/decision-not-numbered.ts";
import { decisionSeveralMeasures } from "../../../src/checks/decision/decision-several-measures.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const both = ["eskilstuna/2022", "exempelby/2026"];
const formed = (proposal: object) => {
  const { letter, plan } = readingOf({}).register.papers;
  return { papers: { letter: { ...letter, proposal }, plan } };
};

describe("two measures in one point", () => {
  const wordsIn = (point: string) =>
    remarksOf(decisionSeveralMeasures, { case: { proposal: [point] } }).map(([, words]) => words);

  test.each([
    ["Kommunstyrelsen antar planen för 2026 och uppdrar åt Kommunkansliet att följa upp den.", "uppdrar"],
    ["Kommunstyrelsen antar planen för 2026 samt upphäver planen för 2025.", "upphäver"],
    ["Kommunstyrelsen antar planen. Kommunkansliet får i uppdrag att följa upp den.", "får"],
    ["Planen för 2026 antas. Planen för 2025 upphävs.", "upphävs"],
    ["Planen för 2026 antas och planen för 2025 upphävs.", "upphävs"],
    ["Kommunstyrelsen beslutar att anta planen samt att uppdra åt Kommunkansliet att följa upp den.", "uppdra"],
    ["att anta planen för 2026, och att avslå motionen", "avslå"],
    ["Kommunstyrelsen beslutar dels att anta planen, dels att upphäva planen för 2025.", "upphäva"],
    ["Kommunstyrelsen fastställer planen och ger Kommunkansliet i uppdrag att följa upp den.", "ger"],
    ["Kommunstyrelsen beslutar\n\n- att anta planen,\n- att avslå motionen.", "avslå"],
    ["Kommunstyrelsen antar planen och lägger uppföljningen för 2025 till handlingarna.", "lägger"],
    ["Planen antas och uppföljningen för 2025 läggs till handlingarna.", "läggs"],
    ["att anta planen samt att lägga uppföljningen för 2025 till handlingarna", "lägga"],
    ["Överenskommelsen godkänns och kommunstyrelsens ordförande bemyndigas att underteckna den.", "bemyndigas"],
    ["att, under förutsättning att medel beviljas, anta planen och avslå motionen", "avslå"],
  ])("are found: %s", (point, words) => {
    expect(wordsIn(point)).toEqual([words]);
  });

  test("are quoted both, and the second is pointed at", () => {
    const point = "Kommunstyrelsen antar planen och uppdrar åt Kommunkansliet att följa upp den.";
    const [remark] = decisionSeveralMeasures.find(readingOf({ case: { proposal: [point] } }));
    expect(remark?.message).toBe("Punkten innehåller två beslut: ”antar” och ”uppdrar”.");
    expect(remark?.at).toBe(point.indexOf("uppdrar"));
  });

  test.each([
    "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07.",
    "Kommunstyrelsen godkänner yttrandet och överlämnar det till Länsstyrelsen.",
    "Kommunstyrelsen godkänner och fastställer planen.",
    "Ärendena anmäls och läggs till handlingarna.",
    "Rapporten godkänns och läggs till handlingarna.",
    "Kommunstyrelsen godkänner rapporten och lägger den till handlingarna.",
    "att godkänna rapporten och lägga den till handlingarna",
    "Kommunstyrelsen ger Kommunkansliet i uppdrag att ta fram rutiner och fastställa mål samt att redovisa dem.",
    "Kommunstyrelsen uppdrar åt socialnämnden att anta en plan och avsätta medel.",
    "Kommunstyrelsen beslutar att ge Kommunkansliet i uppdrag att följa upp planen samt att föreslå ändringar.",
    "Kommunstyrelsen antar de riktlinjer som nämnden har tagit fram och som fullmäktige fastställer.",
    "Kommunstyrelsen antar planen. Den gäller från och med den 1 februari 2026.",
    "Kommunstyrelsen antar planen. Planen för 2025 upphör samtidigt att gälla.",
    "Kommunstyrelsen antar planen, som består dels av mål, dels av åtgärder.",
    "Kommunstyrelsen godkänner avtalet och ger ordföranden rätt att skriva under.",
    "Medborgarförslaget remitteras till socialnämnden och tekniska nämnden för yttrande.",
    "Kommunstyrelsen föreslår kommunfullmäktige besluta att anta planen.",
    "Plan för samverkan mellan Polismyndigheten och kommunen antas.",
    "Paragrafen förklaras omedelbart justerad.",
  ])("are one: %s", (point) => {
    expect(wordsIn(point)).toEqual([]);
  });

  test.each(both)("are not in %s", (folder) => {
    expect(decisionSeveralMeasures.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("several points without numbers", () => {
  const proposal = ["Åtgärdsplan 2026 antas.", "Åtgärdsplan 2025 upphävs."];
  const setting = "register.papers.letter.proposal.numbered";

  test("are told at the register's setting", () => {
    const given = { register: formed({ numbered: "never" }), case: { proposal } };
    expect(remarksOf(decisionNotNumbered, given)).toEqual([[setting, null, null]]);
  });

  test("are right as att-clauses, which continue one sentence", () => {
    const clauses = ["att anta Åtgärdsplan 2026, samt", "att upphäva Åtgärdsplan 2025."];
    const given = { register: formed({ numbered: "never" }), case: { proposal: clauses } };
    expect(remarksOf(decisionNotNumbered, given)).toEqual([]);
    const slipped = [...clauses, "Paragrafen justeras omedelbart."];
    expect(remarksOf(decisionNotNumbered, { ...given, case: { proposal: slipped } })).toEqual([]);
    const even = ["att anta Åtgärdsplan 2026.", "Paragrafen justeras omedelbart."];
    expect(remarksOf(decisionNotNumbered, { ...given, case: { proposal: even } })).toHaveLength(1);
  });

  test("get their numbers otherwise, and a single point needs none", () => {
    expect(remarksOf(decisionNotNumbered, { case: { proposal } })).toEqual([]);
    expect(remarksOf(decisionNotNumbered, { register: formed({ numbered: "never" }) })).toEqual([]);
  });
});

describe("the full stop of a point", () => {
  const found = (...proposal: readonly string[]) => remarksOf(decisionFullStop, { case: { proposal } });

  test("is put in where it is missing", () => {
    expect(found("Åtgärdsplan 2026 antas")).toEqual([["case.proposal.0", "antas", "antas."]]);
    expect(found("Planen antas.", "Planen för 2025 upphävs,")).toEqual([["case.proposal.1", "upphävs,", "upphävs."]]);
    const [remark] = decisionFullStop.find(readingOf({ case: { proposal: ["Planen antas"] } }));
    expect(remark?.at).toBe(7);
  });

  test.each([
    "Åtgärdsplan 2026 antas.",
    "Åtgärdsplan 2026 antas (3 emot).",
    "Kommunstyrelsen antar planen ”Trygg i Exempelby.”",
    "att anta Åtgärdsplan 2026, samt",
    "att anta Åtgärdsplan 2026",
    "att, under förutsättning att medel beviljas, anta Åtgärdsplan 2026, samt",
    "Kommunstyrelsen beslutar följande:\n\n- Åtgärdsplan 2026 antas\n- Åtgärdsplan 2025 upphävs",
  ])("is there, or the point's form asks for none: %s", (point) => {
    expect(found(point)).toEqual([]);
  });

  test.each(both)("stands in %s", (folder) => {
    expect(decisionFullStop.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("the form of the points", () => {
  const sentences = formed({ form: "sentence" });
  const clauses = formed({ form: "attClause" });
  const found = (register: object, ...proposal: readonly string[]) =>
    remarksOf(decisionForm, { register: register as Readonly<Record<string, unknown>>, case: { proposal } });

  test("is whole sentences where the municipality writes so", () => {
    expect(found(sentences, "att anta Åtgärdsplan 2026")).toEqual([["case.proposal.0", "att anta", null]]);
  });

  test("is att-clauses where the municipality writes so", () => {
    expect(found(clauses, "att anta planen", "Planen för 2025 upphävs.")).toEqual([
      ["case.proposal.1", "Planen för", null],
    ]);
  });

  test("is one and the same where the municipality has not chosen", () => {
    expect(found({}, "Åtgärdsplan 2026 antas.", "att upphäva planen för 2025")).toEqual([
      ["case.proposal.1", "att upphäva", null],
    ]);
    expect(found({}, "att anta planen", "Planen för 2025 upphävs.", "att avslå motionen")).toEqual([
      ["case.proposal.1", "Planen för", null],
    ]);
    expect(found(formed({ lead: "Styrelsen beslutar" }), "Planen antas.", "att avslå motionen")).toEqual([
      ["case.proposal.0", "Planen antas.", null],
    ]);
    expect(found({}, "Åtgärdsplan 2026 antas.", "Planen för 2025 upphävs.")).toEqual([]);
    expect(found({}, "att anta planen", "att upphäva planen för 2025")).toEqual([]);
  });

  test("is either where the point holds the whole decision", () => {
    expect(found(sentences, "Kommunstyrelsen beslutar att anta planen.")).toEqual([]);
    expect(found(clauses, "Kommunstyrelsen beslutar att anta planen.")).toEqual([]);
  });

  test("is an att-clause where a condition comes between", () => {
    expect(found(clauses, "att, om fullmäktige beviljar medel, anta planen")).toEqual([]);
    expect(found(sentences, "att, om fullmäktige beviljar medel, anta planen")).toHaveLength(1);
  });

  test("a word that begins with “att” is no att-clause", () => {
    expect(found(sentences, "Attunda brandkår får i uppdrag att delta.")).toEqual([]);
  });

  test.each(both)("is one in %s", (folder) => {
    expect(decisionForm.find(readingOfCase(folder))).toEqual([]);
  });
});
