import { describe, expect, test } from "vitest";
import { missing } from "../../../src/case/gap.ts";
import { agreementNotListed } from "../../../src/checks/enclosures/agreement-not-listed.ts";
import { enclosureAfterLetter } from "../../../src/checks/enclosures/enclosure-after-letter.ts";
import { enclosureNotListed } from "../../../src/checks/enclosures/enclosure-not-listed.ts";
import { enclosureNumber } from "../../../src/checks/enclosures/enclosure-number.ts";
import { enclosureUndated } from "../../../src/checks/enclosures/enclosure-undated.ts";
import { enclosuresRules } from "../../../src/checks/enclosures/enclosures-rules.ts";
import { letterDate } from "../../../src/checks/enclosures/letter-date.ts";
import { planNotListed } from "../../../src/checks/enclosures/plan-not-listed.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const plan = { title: "Åtgärdsplan för Exempelby kommun 2026", date: "2026-01-07", isPlan: true };
const survey = { title: "Lägesbild över brott och otrygghet", date: "2025-11-20" };

describe("an enclosure's date", () => {
  test("is missed", () => {
    const given = { case: { enclosures: [plan, { title: "Lägesbild över brott" }] } };
    expect(remarksOf(enclosureUndated, given)).toEqual([["case.enclosures.1.date", null, null]]);
    expect(enclosureUndated.find(readingOf(given))[0]?.message).toBe("”Lägesbild över brott” saknar datum.");
  });

  test.each([
    "Lägesbild 2025-11-20",
    "Protokoll från den 20 november 2025",
    "Lag (2023:196)",
    "Revisionsrapport maj 2025",
    "Protokoll den 20 nov 2025",
    "Remissvar (5 st)",
  ])("may stand in the title: %s", (title) => {
    expect(remarksOf(enclosureUndated, { case: { enclosures: [plan, { title }] } })).toEqual([]);
  });

  test("is wrong when it comes after the letter's", () => {
    const given = { case: { enclosures: [plan, { ...survey, date: "2026-02-20" }] } };
    expect(remarksOf(enclosureAfterLetter, given)).toEqual([["case.enclosures.1.date", null, null]]);
    expect(enclosureAfterLetter.find(readingOf(given))[0]?.message).toBe(
      "”Lägesbild över brott och otrygghet” är daterad 2026-02-20, efter skrivelsen 2026-01-07.",
    );
  });

  test.each([
    "Protokollsutdrag från arbetsutskottet § 26",
    "Protokoll 2026-02-20",
    "Kommunstyrelsens arbetsutskott § 26",
  ])("may come after the letter's, when the matter was prepared then: %s", (title) => {
    expect(remarksOf(enclosureAfterLetter, { case: { enclosures: [plan, { title, date: "2026-02-20" }] } })).toEqual(
      [],
    );
  });

  test("is right on the letter's own day, and is not judged by a letter without a date", () => {
    expect(remarksOf(enclosureAfterLetter, { case: { enclosures: [plan, survey] } })).toEqual([]);
    const undated = { case: { date: null, enclosures: [plan, survey] } };
    expect(remarksOf(enclosureAfterLetter, undated)).toEqual([]);
  });
});

describe("the letter's date", () => {
  const followUp = {
    year: 2025,
    title: "Uppföljning 2025",
    areas: [{ title: "Centrum", goals: [{ title: "Kvällar", text: "Klart." }] }],
  };
  const found = (date: string, extra: object = {}) => remarksOf(letterDate, { case: { date, ...extra } });

  test("is wrong when it is years from the plan", () => {
    expect(found("2023-01-07")).toEqual([["case.date", null, null]]);
    expect(found("2029-01-07")).toHaveLength(1);
  });

  test("is right in any year of a plan for several", () => {
    const plan = { title: "Åtgärdsplan 2022–2026", year: 2022 };
    expect(remarksOf(letterDate, { plan, case: { date: "2026-01-07" } })).toEqual([]);
  });

  test("is wrong when it comes before the year that is followed up", () => {
    expect(found("2024-12-07", { followUp })).toHaveLength(1);
  });

  test("is wrong, and told once, when most of the enclosures are later", () => {
    const enclosures = [plan, { ...survey, date: "2025-11-20" }];
    expect(found("2025-01-07", { enclosures })).toHaveLength(1);
    expect(remarksOf(enclosureAfterLetter, { case: { date: "2025-01-07", enclosures } })).toEqual([]);
  });

  test.each(["2025-10-01", "2026-01-07", "2026-11-30"])(
    "is right the year before, and in the plan's own: %s",
    (date) => {
      expect(found(date, { followUp, enclosures: [survey] })).toEqual([]);
    },
  );
});

describe("the plan among the enclosures", () => {
  test("is missed where others are listed", () => {
    const given = {
      case: { enclosures: [survey, { title: "Tjänsteskrivelse Åtgärdsplan 2026", date: "2026-01-07" }] },
    };
    expect(remarksOf(planNotListed, given)).toEqual([["case.enclosures", null, null]]);
  });

  test("is there when marked, or when it has the plan's name", () => {
    expect(remarksOf(planNotListed, { case: { enclosures: [{ title: "Bilaga", isPlan: true }] } })).toEqual([]);
    const named = [{ title: "Förslag till åtgärdsplan 2026", date: "2026-01-07" }];
    expect(remarksOf(planNotListed, { case: { enclosures: named } })).toEqual([]);
  });

  test("is no question where nothing is listed", () => {
    expect(remarksOf(planNotListed, { case: { enclosures: [] } })).toEqual([]);
  });

  test("is not mistaken for the agreement that it names", () => {
    const given = {
      plan: { title: "Plan 2026 kopplad till Samverkansöverenskommelsen 2024–2027" },
      case: { enclosures: [{ title: "Samverkansöverenskommelsen 2024–2027", date: "2024-02-12" }] },
    };
    expect(remarksOf(planNotListed, given)).toHaveLength(1);
  });
});

describe("the agreement among the enclosures", () => {
  const agreement = { title: "Samverkansöverenskommelsen 2024–2027", from: 2024, to: 2027 };
  const background = "Planen bygger på samverkansöverenskommelsen mellan polisen och kommunen.";

  test("is missed where the background names it", () => {
    const given = { plan: { agreement }, case: { background, enclosures: [plan, survey] } };
    expect(remarksOf(agreementNotListed, given)).toEqual([["case.background", "samverkansöverenskommelsen", null]]);
  });

  test("is not missed where it is listed, not named, or where nothing is listed", () => {
    const listed = [plan, { title: "Samverkansöverenskommelse 2024–2027", date: "2024-02-12" }];
    expect(remarksOf(agreementNotListed, { plan: { agreement }, case: { background, enclosures: listed } })).toEqual(
      [],
    );
    expect(remarksOf(agreementNotListed, { plan: { agreement } })).toEqual([]);
    const police = { title: "Överenskommelse polis–kommun 2024–2027", from: 2024, to: 2027 };
    const named = { background: "Kommunen och polisen följer löftena.", enclosures: [plan] };
    expect(remarksOf(agreementNotListed, { plan: { agreement: police }, case: named })).toEqual([]);
    expect(remarksOf(agreementNotListed, { plan: { agreement }, case: { background, enclosures: [] } })).toEqual([]);
  });
});

describe("a reference to an enclosure", () => {
  const found = (background: string, enclosures: readonly object[] = [plan, survey]) =>
    remarksOf(enclosureNotListed, { case: { background, enclosures } }).map(([, words]) => words);

  test("is found when the paper is not listed", () => {
    expect(found("Av bifogad riskanalys framgår att oron ökar.")).toEqual(["bifogad riskanalys"]);
    expect(found("Kostnaden framgår, se bilaga 1.", [])).toEqual(["se bilaga 1"]);
  });

  test.each([
    "Av bifogad lägesbild framgår att oron ökar.",
    "Av bifogad reviderad lägesbild framgår att oron ökar.",
    "Av bifogad plan framgår vad som ska göras.",
    "Se bifogade handlingar, bifogat förslag och bifogad fil.",
    "Se bilaga 1 för åtgärderna.",
    "Kommunen har bifogat den till ansökan.",
  ])("is right when the paper is listed, or is any of them: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is told once, where the list itself is missing", () => {
    const given = {
      case: { background: "Se bilaga 1.", enclosures: [] },
      gaps: [missing("case.enclosures", "Beslutsunderlag")],
    };
    expect(remarksOf(enclosureNotListed, given)).toEqual([]);
  });

  test("has a number that the list reaches", () => {
    const numbered = (background: string) =>
      remarksOf(enclosureNumber, { case: { background, enclosures: [plan, survey] } }).map(([, words]) => words);
    expect(numbered("Åtgärderna finns i bilaga 5.")).toEqual(["bilaga 5"]);
    expect(numbered("Åtgärderna finns i bilaga 1 och Bilaga 2.")).toEqual([]);
    expect(numbered("Ansvaret framgår av bilaga 3 till reglementet och bilaga 4 i avtalet.")).toEqual([]);
    expect(numbered("Se bilaga 3:1 och bilaga 3b.")).toEqual([]);
    expect(remarksOf(enclosureNumber, { case: { background: "Se bilaga 1.", enclosures: [] } })).toEqual([]);
  });
});

test.each(["eskilstuna/2022", "exempelby/2026"])("%s gives no remark on its enclosures", (folder) => {
  expect(enclosuresRules.flatMap(({ find }) => find(readingOfCase(folder)))).toEqual([]);
});
