import { describe, expect, test } from "vitest";
import { planYear } from "../../../src/checks/years/plan-year.ts";
import { yearOfEarlierPlan } from "../../../src/checks/years/year-of-earlier-plan.ts";
import { yearOfOtherSection } from "../../../src/checks/years/year-of-other-section.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

describe("the plan's name with the wrong year", () => {
  test("is found in the decision, with the right year", () => {
    const given = { case: { proposal: ["Kommunstyrelsen antar åtgärdsplan 2025."] } };
    expect(remarksOf(planYear, given)).toEqual([["case.proposal.0", "åtgärdsplan 2025", "åtgärdsplan 2026"]]);
  });

  test.each(["Åtgärdsplanen för 2025 antas.", "Plan för år 2025 antas.", "Planen 2025 antas."])(
    "is found in any of its shapes: %s",
    (point) => {
      expect(remarksOf(planYear, { case: { proposal: [point] } })).toHaveLength(1);
    },
  );

  test("is found where the decision has the plan's own title, but for the year", () => {
    const proposal = ["Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2025, daterad 2026-01-07."];
    expect(remarksOf(planYear, { case: { proposal } })).toEqual([
      ["case.proposal.0", "Åtgärdsplan för Exempelby kommun 2025", "Åtgärdsplan för Exempelby kommun 2026"],
    ]);
  });

  test("is found in the letter's title and in the enclosure that is the plan", () => {
    const given = {
      case: {
        title: "Åtgärdsplan för Exempelby kommun 2025",
        shortTitle: "Åtgärdsplan 2025",
        enclosures: [{ title: "Åtgärdsplan 2025", isPlan: true, date: "2026-01-07" }],
      },
    };
    expect(remarksOf(planYear, given).map(([path, words]) => [path, words])).toEqual([
      ["case.title", "Åtgärdsplan för Exempelby kommun 2025"],
      ["case.shortTitle", "Åtgärdsplan 2025"],
      ["case.enclosures.0.title", "Åtgärdsplan 2025"],
    ]);
  });

  test("is told once, at the plan's title, where title and year disagree", () => {
    const given = { plan: { title: "Åtgärdsplan för Exempelby kommun 2025" } };
    expect(remarksOf(planYear, given)).toEqual([["plan.title", "Åtgärdsplan för Exempelby kommun 2025", null]]);
    expect(planYear.find(readingOf(given))[0]?.message).toBe("Planens namn säger 2025, men planåret är 2026.");
  });

  test.each([
    "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026.",
    "Uppföljningen av åtgärdsplan 2025 godkänns.",
    "Åtgärdsplan 2025 upphör samtidigt att gälla.",
    "Åtgärdsplan 2026 ersätter åtgärdsplan 2025.",
    "Åtgärdsplan 2024–2027 antas.",
    "Kommunstyrelsen antar planen, daterad 2025-12-01.",
    "Lägesbilden för 2025 godkänns.",
    "Kommunkansliet ska redovisa planen senast den 31 mars 2027.",
    "Kommunstyrelsen antar ANDTS-plan 2025.",
  ])("is not made out of another year that is right: %s", (point) => {
    expect(remarksOf(planYear, { case: { proposal: [point] } })).toEqual([]);
  });

  test("is no matter in the background, which may tell of last year's plan", () => {
    expect(remarksOf(planYear, { case: { background: "Åtgärdsplan 2025 hade samma mål." } })).toEqual([]);
  });

  test.each([
    "Beslut utifrån trygghetsmätningen i Exempelby kommun 2025",
    "Åtgärdsplan utifrån trygghetsmätningen i Exempelby kommun 2025",
    "Uppföljning av åtgärdsplan 2025 och beslut om åtgärdsplan 2026",
  ])("is not made out of a letter's title that names another year: %s", (title) => {
    expect(remarksOf(planYear, { case: { title } })).toEqual([]);
  });

  test.each([
    "Åtgärdsplan för Exempelby kommun",
    "Åtgärdsplan 2024–2027",
    "Handlingsplan för Agenda 2030",
    "Åtgärdsplan utifrån lägesbilden 2025",
    "Plan 2026 kopplad till Samverkansöverenskommelsen 2024–2027",
  ])("is not made out of a title that fits the plan's year: %s", (title) => {
    expect(remarksOf(planYear, { plan: { title } })).toEqual([]);
  });

  test.each(["eskilstuna/2022", "exempelby/2026"])("is not in %s", (folder) => {
    expect(planYear.find(readingOfCase(folder))).toEqual([]);
  });
});

const followUp = (title: string, heading: string, text = "Åtgärderna är klara.", year = 2025) => ({
  case: { followUp: { year, title, areas: [{ title: "Centrum", goals: [{ title: heading, text }] }] } },
});

describe("a year from another section", () => {
  test("is found in a heading of the follow-up that has this year's plan in it", () => {
    const given = followUp("Uppföljning 2025", "Insatser utifrån åtgärdsplan 2026");
    expect(remarksOf(yearOfOtherSection, given)).toEqual([
      ["case.followUp.areas.0.goals.0.title", "åtgärdsplan 2026", null],
    ]);
    const [remark] = yearOfOtherSection.find(readingOf(given));
    expect(remark?.message).toBe("”åtgärdsplan 2026” står i uppföljningen av 2025.");
    expect(remark?.hint).toBe("Menas 2025? Rätta då året.");
  });

  test("is found in the heading of the whole follow-up", () => {
    const given = followUp("Uppföljning av planens aktiviteter 2026", "Tryggare kvällar");
    expect(remarksOf(yearOfOtherSection, given)).toEqual([["case.followUp.title", "2026", "2025"]]);
    expect(remarksOf(yearOfOtherSection, followUp("Uppföljning 2023", "Kvällar"))).toHaveLength(1);
  });

  test("is found in a heading of the plan that has last year's plan in it", () => {
    const areas = readingOf({}).plan.areas.map((area) => ({ ...area, title: "Insatser ur åtgärdsplan 2025" }));
    const given = { ...followUp("Uppföljning 2025", "Kvällar"), plan: { areas } };
    expect(remarksOf(yearOfOtherSection, given)).toEqual([["plan.areas.0.title", "åtgärdsplan 2025", null]]);
  });

  test.each([
    ["Uppföljning av åtgärdsplanen för 2025", "Åtgärdsplan 2025"],
    ["Uppföljning 2024–2025", "Inför åtgärdsplan 2026"],
    ["Uppföljning av 2025 inför plan 2026", "Från åtgärdsplan 2025 till åtgärdsplan 2026"],
    ["Uppföljning", "Klimatmål 2030"],
  ])("is not made out of the headings “%s” and “%s”", (title, heading) => {
    expect(remarksOf(yearOfOtherSection, followUp(title, heading))).toEqual([]);
  });

  test("is no matter in the text, which may look ahead", () => {
    const text = "Arbetet fortsätter i åtgärdsplan 2026 och under 2026.";
    expect(remarksOf(yearOfOtherSection, followUp("Uppföljning 2025", "Kvällar", text))).toEqual([]);
  });

  test("is the follow-up's own when its heading is right by the plan", () => {
    expect(remarksOf(yearOfOtherSection, followUp("Uppföljning 2025", "Kvällar", "Klart.", 2024))).toEqual([]);
  });

  test("is found in the seed, and not in the fictional case", () => {
    const seed = yearOfOtherSection.find(readingOfCase("eskilstuna/2022"));
    expect(seed.map(({ path, words }) => [path, words])).toEqual([
      ["case.followUp.areas.1.goals.1.title", "aktivitetsplan 2022"],
    ]);
    expect(yearOfOtherSection.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});

describe("a reference to an earlier year's plan", () => {
  const planHolding = (how: string) => {
    const areas = readingOf({}).plan.areas.map((area) => ({
      ...area,
      goals: area.goals.map((goal) => ({ ...goal, activities: goal.activities.map((one) => ({ ...one, how })) })),
    }));
    return { plan: { areas } };
  };

  test("is found in an activity, with this year's", () => {
    expect(remarksOf(yearOfEarlierPlan, planHolding("Samordna insatserna enligt åtgärdsplan 2025."))).toEqual([
      ["plan.areas.0.goals.0.activities.0.how", "åtgärdsplan 2025", "åtgärdsplan 2026"],
    ]);
  });

  test.each([
    "Samordna insatserna enligt åtgärdsplan 2026.",
    "Fortsätt insatserna enligt åtgärdsplan 2025.",
    "Följ upp det som gjordes enligt åtgärdsplan 2025.",
    "Arbetet skedde enligt åtgärdsplan 2025 och gav resultat.",
    "Samordna insatserna enligt våldspreventiv plan 2024–2026.",
    "Öka tryggheten från 28 procent 2025 till 22 procent 2026.",
    "Arbeta enligt ANDTS-plan 2023.",
    "Arbeta enligt detaljplan 1998.",
  ])("is not made out of %s", (how) => {
    expect(remarksOf(yearOfEarlierPlan, planHolding(how))).toEqual([]);
  });

  test.each(["eskilstuna/2022", "exempelby/2026"])("is not in %s", (folder) => {
    expect(yearOfEarlierPlan.find(readingOfCase(folder))).toEqual([]);
  });
});
