import { describe, expect, test } from "vitest";
import { decisionWithoutBoard } from "../../../src/checks/decision/decision-without-board.ts";
import { decisionWithoutPlan } from "../../../src/checks/decision/decision-without-plan.ts";
import { decisionWithoutYear } from "../../../src/checks/decision/decision-without-year.ts";
import { planDateDiffers } from "../../../src/checks/decision/plan-date-differs.ts";
import { replacedPlan } from "../../../src/checks/decision/replaced-plan.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const both = ["eskilstuna/2022", "exempelby/2026"];

describe("the plan's name in the decision", () => {
  test("is missed where no point names the plan", () => {
    const given = { case: { proposal: ["Kommunstyrelsen godkänner ärendet.", "Paragrafen justeras omedelbart."] } };
    expect(remarksOf(decisionWithoutPlan, given)).toEqual([["case.proposal.0", null, null]]);
    expect(decisionWithoutPlan.find(readingOf(given))[0]?.hint).toBe(
      "Skriv vad som antas: ”Åtgärdsplan för Exempelby kommun 2026”.",
    );
  });

  test.each([
    "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026.",
    "Åtgärdsplanen för 2026 antas.",
    "att anta åtgärdsplan 2026",
  ])("is recognised in any ending: %s", (point) => {
    expect(remarksOf(decisionWithoutPlan, { case: { proposal: [point] } })).toEqual([]);
  });

  test("is not asked for where a request is granted and nothing is adopted", () => {
    const grant = "Kommunstyrelsen bifaller begäran och omfördelar 200 000 kronor till Skolnämnden.";
    expect(remarksOf(decisionWithoutPlan, { case: { proposal: [grant] } })).toEqual([]);
    const proposal = [grant, "Kommunstyrelsen godkänner ärendet."];
    expect(remarksOf(decisionWithoutPlan, { case: { proposal } })).toHaveLength(1);
  });

  test("may stand in any of the points", () => {
    const proposal = ["Uppföljningen godkänns.", "Åtgärdsplan 2026 antas."];
    expect(remarksOf(decisionWithoutPlan, { case: { proposal } })).toEqual([]);
  });

  test("may be shorter than the plan's full title", () => {
    const plan = { title: "Brottsförebyggande program för en trygg kommun 2026–2029", shortTitle: "Tryggt 2026" };
    const proposal = ["Kommunstyrelsen antar Brottsförebyggande program 2026–2029."];
    expect(remarksOf(decisionWithoutPlan, { plan, case: { proposal } })).toEqual([]);
  });

  test("is the word “plan” where the plan has no other name", () => {
    const plan = { title: "Plan 2026", shortTitle: "Plan 2026" };
    expect(remarksOf(decisionWithoutPlan, { plan, case: { proposal: ["Planen för 2026 antas."] } })).toEqual([]);
    expect(remarksOf(decisionWithoutPlan, { plan, case: { proposal: ["Ärendet godkänns."] } })).toHaveLength(1);
  });

  test.each(both)("stands in the decision of %s", (folder) => {
    expect(decisionWithoutPlan.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("the plan's year in the decision", () => {
  const found = (...proposal: readonly string[]) => remarksOf(decisionWithoutYear, { case: { proposal } });

  test("is missed where no point tells it", () => {
    expect(found("Kommunstyrelsen antar åtgärdsplanen för Exempelby kommun.")).toEqual([
      ["case.proposal.0", null, null],
    ]);
  });

  test("is not told by the deadline of an assignment", () => {
    expect(
      found(
        "Kommunstyrelsen antar åtgärdsplanen för Exempelby kommun.",
        "Kommunstyrelsen ger Kommunkansliet i uppdrag att följa upp den senast den 31 mars 2027.",
      ),
    ).toHaveLength(1);
  });

  test("is not told by the agreement's period", () => {
    const plan = { agreement: { title: "Samverkansöverenskommelsen 2024–2027", from: 2024, to: 2027 } };
    const proposal = ["Åtgärdsplan kopplad till samverkansöverenskommelsen 2024-2027 antas."];
    expect(remarksOf(decisionWithoutYear, { plan, case: { proposal } })).toHaveLength(1);
    const named = { ...plan, title: "Åtgärdsplan 2024–2027" };
    const own = ["Åtgärdsplan 2024–2027 antas."];
    expect(remarksOf(decisionWithoutYear, { plan: named, case: { proposal: own } })).toEqual([]);
  });

  test.each([
    "Åtgärdsplan 2026 antas.",
    "Kommunstyrelsen antar åtgärdsplanen, daterad 2025-12-01.",
    "Kommunstyrelsen antar åtgärdsplanen, daterad den 1 december 2025.",
    "Åtgärdsplan för Exempelby kommun 2025–2028 antas.",
  ])("is told by the year, the plan's date or its own period: %s", (point) => {
    expect(found(point)).toEqual([]);
  });

  test("is told once: where the plan is not named, another rule speaks", () => {
    expect(found("Kommunstyrelsen godkänner ärendet.")).toEqual([]);
  });

  test("is missed in the seed", () => {
    const remarks = decisionWithoutYear.find(readingOfCase("eskilstuna/2022"));
    expect(remarks.map(({ path }) => path)).toEqual(["case.proposal.0"]);
    expect(decisionWithoutYear.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});

describe("who decides", () => {
  const formWith = (heading: string | null, lead: string | null) => {
    const { letter, plan } = readingOf({}).register.papers;
    const sections = letter.sections.map((one) => (one.section === "proposal" ? { ...one, heading } : one));
    return { papers: { letter: { ...letter, sections, proposal: { ...letter.proposal, lead } }, plan } };
  };

  test.each([
    ["att anta Åtgärdsplan 2026", "att anta"],
    ["Antar Åtgärdsplan 2026.", "Antar"],
    ["att, om medel finns, anta Åtgärdsplan 2026", "att, om"],
  ])("is missed where neither point, heading nor lead says it: %s", (point, words) => {
    const given = { register: formWith("Förslag till beslut", null), case: { proposal: [point] } };
    expect(remarksOf(decisionWithoutBoard, given)).toEqual([["case.proposal.0", words, null]]);
  });

  test.each([
    [null, "Kommunstyrelsen föreslås besluta", "att anta Åtgärdsplan 2026"],
    ["Förslag till beslut i Kommunstyrelsen", null, "att anta Åtgärdsplan 2026"],
    ["Förslag till beslut", null, "Åtgärdsplan 2026 antas."],
    ["Förslag till beslut", null, "Kommunstyrelsen antar Åtgärdsplan 2026."],
    ["Förslag till beslut", null, "Socialnämnden föreslår kommunfullmäktige besluta att anta Åtgärdsplan 2026."],
  ])("is said by heading “%s”, lead “%s” or point “%s”, or left to the passive", (heading, lead, point) => {
    const given = { register: formWith(heading, lead), case: { proposal: [point] } };
    expect(remarksOf(decisionWithoutBoard, given)).toEqual([]);
  });

  test.each(both)("is no question in %s", (folder) => {
    expect(decisionWithoutBoard.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("the plan's date in the decision", () => {
  const enclosures = [{ title: "Åtgärdsplan för Exempelby kommun 2026", date: "2025-12-15", isPlan: true }];
  const found = (point: string, extra: object = {}) =>
    remarksOf(planDateDiffers, { case: { proposal: [point], enclosures, ...extra } });

  test("is the one that it has among the enclosures", () => {
    expect(found("Kommunstyrelsen antar Åtgärdsplan 2026, daterad 2026-01-07.")).toEqual([
      ["case.proposal.0", "2026-01-07", null],
    ]);
    expect(found("Kommunstyrelsen antar Åtgärdsplan 2026, daterad den 7 januari 2026.")).toHaveLength(1);
    expect(found("Åtgärdsplan för Exempelby kommun för år 2026 (daterad 2026-01-07) antas.")).toHaveLength(1);
    expect(found("Planen daterad 2026-01-07 antas.")).toHaveLength(1);
    expect(found("Programmet för Åtgärdsplan 2026, daterat 2026-01-07, antas.")).toHaveLength(1);
  });

  test.each([
    "Kommunstyrelsen antar Åtgärdsplan 2026, daterad 2025-12-15.",
    "Kommunstyrelsen antar Åtgärdsplan 2026, daterad den 15 december 2025.",
    "Kommunstyrelsen antar Åtgärdsplan 2026.",
    "Åtgärdsplan 2026, daterad 2025-12-15, ersätter planen daterad 2025-01-08.",
    "Kommunstyrelsen antar Åtgärdsplan 2026 senast 2026-02-01.",
    "Åtgärdsplan 2026, enligt bilaga 1 till kansliets tjänsteskrivelse daterad den 7 januari 2026, antas.",
    "Åtgärdsplan 2026, som bygger på lägesbilden daterad 2025-10-01, antas.",
  ])("agrees, or is not given: %s", (point) => {
    expect(found(point)).toEqual([]);
  });

  test("is not compared with a date that is wrong by itself", () => {
    expect(found("Kommunstyrelsen antar Åtgärdsplan 2026, daterad 2026-01-07.", { date: "2025-11-01" })).toEqual([]);
  });

  test.each(both)("agrees in %s", (folder) => {
    expect(planDateDiffers.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("the plan of the year before", () => {
  const plan = { title: "Trygghetsplan för Exempelby kommun" };
  const lastYear = { plan: { ...plan, year: 2025 } };

  test("is to cease where the new plan has the same name", () => {
    const given = { plan, lastYear, case: { proposal: ["Kommunstyrelsen antar Trygghetsplan för Exempelby kommun."] } };
    expect(remarksOf(replacedPlan, given)).toEqual([["case.proposal.0", null, null]]);
  });

  test("ceases by the decision", () => {
    const proposal = ["Trygghetsplan för Exempelby kommun antas.", "Planen från 2025 upphör samtidigt att gälla."];
    expect(remarksOf(replacedPlan, { plan, lastYear, case: { proposal } })).toEqual([]);
  });

  test("ends with its year where the year is a part of its name", () => {
    expect(remarksOf(replacedPlan, { lastYear: {} })).toEqual([]);
    expect(remarksOf(replacedPlan, { plan })).toEqual([]);
  });
});
