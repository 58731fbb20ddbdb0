import { describe, expect, test } from "vitest";
import { agreementPeriod } from "../../../src/checks/years/agreement-period.ts";
import { followUpYear } from "../../../src/checks/years/follow-up-year.ts";
import { splitName } from "../../../src/checks/years/split-name.ts";
import { timePassed } from "../../../src/checks/years/time-passed.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const both = ["eskilstuna/2022", "exempelby/2026"];

describe("the agreement's period", () => {
  const agreement = { title: "Samverkansöverenskommelsen 2024–2027", from: 2024, to: 2027 };
  const found = (background: string) => remarksOf(agreementPeriod, { plan: { agreement }, case: { background } });

  test.each([
    ["Samverkansöverenskommelsen 2024–2026 styr arbetet.", "2024–2026"],
    ["Enligt samverkansöverenskommelsen för 2023-2027 ska planen följas upp.", "2023-2027"],
    ["Samverkansöverenskommelse mellan Polismyndigheten och Exempelby kommun 2024 - 2028", "2024 - 2028"],
  ])("is wrong, and put right: %s", (text, words) => {
    expect(found(text)).toEqual([["case.background", words, "2024–2027"]]);
  });

  test("is wrong in the agreement's own title", () => {
    const wrong = { ...agreement, title: "Samverkansöverenskommelsen 2024–2028" };
    expect(remarksOf(agreementPeriod, { plan: { agreement: wrong } })).toEqual([
      ["plan.agreement.title", "2024–2028", "2024–2027"],
    ]);
  });

  test.each([
    "Samverkansöverenskommelsen 2024–2027 styr arbetet.",
    "Samverkansöverenskommelsen 2024-2027 styr arbetet.",
    "Den förra samverkansöverenskommelsen 2023–2025 avslutades i förtid.",
    "Samverkansöverenskommelsen 2020–2023 har löpt ut.",
    "Samverkansöverenskommelsen 2020–2024 har löpt ut.",
    "Samverkansöverenskommelsen följs av en ny 2028–2031.",
    "Samverkansöverenskommelsen bygger på lägesbilden. Statistiken är från 2024–2026.",
    "Budgeten för 2025–2026 täcker kostnaderna.",
    "Samverkansöverenskommelsen från 2024 gäller.",
  ])("is right, or is of something else: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is not known where the plan has no agreement", () => {
    const background = "Samverkansöverenskommelsen 2024–2026 styr arbetet.";
    expect(remarksOf(agreementPeriod, { case: { background } })).toEqual([]);
  });

  test.each(both)("is right in %s", (folder) => {
    expect(agreementPeriod.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("years in the middle of a name", () => {
  const found = (background: string) => remarksOf(splitName, { case: { background } });

  test.each([
    [
      "Samverkan mellan polisen och Exempelby 2024-2027 kommun.",
      "Exempelby 2024-2027 kommun",
      "Exempelby kommun 2024–2027",
    ],
    ["I Exempelby 2026 kommun är det tryggt.", "Exempelby 2026 kommun", "Exempelby kommun 2026"],
    ["I Exempelby (2024–2027) kommun.", "Exempelby (2024–2027) kommun", "Exempelby kommun (2024–2027)"],
    ["Exempelby 2024 – 2027 kommuns plan", "Exempelby 2024 – 2027 kommuns", "Exempelby kommuns 2024–2027"],
  ])("are moved to after it: %s", (text, words, replacement) => {
    expect(found(text)).toEqual([["case.background", words, replacement]]);
  });

  test("break the names of parties, too", () => {
    const parties = [{ id: "styrelsen", name: "Tekniska kontoret", kind: "board" }];
    const given = { register: { parties }, case: { background: "Tekniska 2026 kontoret svarar." } };
    expect(remarksOf(splitName, given)).toEqual([
      ["case.background", "Tekniska 2026 kontoret", "Tekniska kontoret 2026"],
    ]);
  });

  test.each([
    "Exempelby kommun 2024–2027.",
    "Mätningen gjordes i Exempelby 2026. Kommunen bjöd in.",
    "I Exempelby 2026 kommunicerar polisen mer.",
    "Åtgärdsplan 2026 för Exempelby kommun",
  ])("are right elsewhere: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("are found in the seed's decision, and not in the fictional case", () => {
    const seed = splitName.find(readingOfCase("eskilstuna/2022"));
    expect(seed.map(({ path, words, replacement }) => [path, words, replacement])).toEqual([
      ["case.proposal.0", "Eskilstuna 2020-2023 kommun", "Eskilstuna kommun 2020–2023"],
    ]);
    expect(splitName.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});

describe("the year that is followed up", () => {
  const followUp = (year: number) => ({
    year,
    title: "Uppföljning",
    areas: [{ title: "Centrum", goals: [{ title: "Kvällar", text: "Klart." }] }],
  });

  test("is the one before the plan's", () => {
    expect(remarksOf(followUpYear, { case: { followUp: followUp(2025) } })).toEqual([]);
    expect(remarksOf(followUpYear, {})).toEqual([]);
    const several = { ...followUp(2024), title: "Uppföljning av planen 2022–2024" };
    expect(remarksOf(followUpYear, { case: { followUp: several } })).toEqual([]);
    const running = { ...followUp(2024), title: "Uppföljning av planen 2022–2025" };
    expect(remarksOf(followUpYear, { case: { followUp: running } })).toEqual([]);
    const said = { ...followUp(2024), introduction: "Siffrorna avser helåret 2024." };
    expect(remarksOf(followUpYear, { case: { followUp: said } })).toEqual([]);
    const plan = { title: "Åtgärdsplan för Exempelby kommun 2026–2029" };
    expect(remarksOf(followUpYear, { case: { followUp: followUp(2024) }, plan })).toEqual([]);
  });

  test("is asked about when it is another", () => {
    const given = { case: { followUp: followUp(2024) } };
    expect(remarksOf(followUpYear, given)).toEqual([["case.followUp.year", null, null]]);
    expect(followUpYear.find(readingOf(given))[0]?.hint).toBe("Menas 2025? Rätta då uppföljningens år.");
  });

  test("is not judged by a plan whose title and year disagree", () => {
    const given = { case: { followUp: followUp(2025) }, plan: { year: 2025 } };
    expect(remarksOf(followUpYear, given)).toEqual([]);
  });

  test.each(both)("is the one before in %s", (folder) => {
    expect(followUpYear.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("a time that has passed", () => {
  const planWith = (time: string, how = "Kommunkansliet ordnar åtta vandringar.") => ({
    fields: [{ id: "time", of: "activity", title: "Tid" }],
    areas: readingOf({}).plan.areas.map((area) => ({
      ...area,
      goals: area.goals.map((goal) => ({
        ...goal,
        activities: goal.activities.map((activity) => ({ ...activity, how, values: { time } })),
      })),
    })),
  });
  const path = "plan.areas.0.goals.0.activities.0";

  test.each([
    ["Senast den 31 oktober 2025", "2025"],
    ["Mars–april 2025", "2025"],
    ["2024–2025", "2024–2025"],
  ])("is found in the column for time: %s", (time, words) => {
    expect(remarksOf(timePassed, { plan: planWith(time) })).toEqual([[`${path}.values.time`, words, null]]);
  });

  test("is found as a deadline in an activity and in the decision", () => {
    const how = "Kommunkansliet tar fram en rutin senast den 1 mars 2025.";
    expect(remarksOf(timePassed, { plan: planWith("2026", how) })).toEqual([
      [`${path}.how`, "senast den 1 mars 2025", null],
    ]);
    const proposal = ["Kommunkansliet får i uppdrag att redovisa planen senast 2025-03-31."];
    expect(remarksOf(timePassed, { case: { proposal } })).toEqual([["case.proposal.0", "senast 2025-03-31", null]]);
  });

  test("the hint asks for another year than the one that stands there", () => {
    const hintOf = (proposal: string, date: string) =>
      timePassed.find(readingOf({ case: { date, proposal: [proposal] } }))[0]?.hint;
    const before = "Kommunkansliet redovisar planen senast den 31 oktober 2025.";
    expect(hintOf(before, "2026-01-07")).toBe("Menas 2026? Rätta då året.");
    expect(hintOf(before, "2025-11-20")).toBe("Menas 2026? Rätta då året.");
    expect(hintOf("Kommunkansliet redovisar planen senast 2026-01-02.", "2026-01-07")).toBe("Rätta datumet.");
  });

  test.each([
    "Mars–april 2026",
    "November 2025–mars 2026",
    "2025–2027",
    "Sedan 2024",
    "Pågår från 2025",
    "Påbörjad 2025",
    "2025 och framåt",
    "2024–",
    "Löpande",
    "Varje helg",
  ])("is not made out of %s", (time) => {
    expect(remarksOf(timePassed, { plan: planWith(time) })).toEqual([]);
  });

  test("is no matter in what tells of the year before", () => {
    const how = "Under 2025 var andelen 58 procent. Rutinen är senast ändrad 2025.";
    expect(remarksOf(timePassed, { plan: planWith("2026", how) })).toEqual([]);
    const proposal = ["Kommunkansliet redovisar planen senast den 31 mars 2027."];
    expect(remarksOf(timePassed, { case: { proposal } })).toEqual([]);
  });

  test.each(both)("is not in %s", (folder) => {
    expect(timePassed.find(readingOfCase(folder))).toEqual([]);
  });
});
