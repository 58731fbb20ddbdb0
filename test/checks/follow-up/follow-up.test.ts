import { describe, expect, test } from "vitest";
import { activityWithoutFollowUp } from "../../../src/checks/follow-up/activity-without-follow-up.ts";
import { followUpHeadingDiffers } from "../../../src/checks/follow-up/follow-up-heading-differs.ts";
import { followUpIdentical } from "../../../src/checks/follow-up/follow-up-identical.ts";
import { followUpRules } from "../../../src/checks/follow-up/follow-up-rules.ts";
import { followedNotInPlan } from "../../../src/checks/follow-up/followed-not-in-plan.ts";
import { goalPartWithoutFollowUp } from "../../../src/checks/follow-up/goal-part-without-follow-up.ts";
import { goalWithoutFollowUp } from "../../../src/checks/follow-up/goal-without-follow-up.ts";
import { newGoal } from "../../../src/checks/follow-up/new-goal.ts";
import { statusMissing } from "../../../src/checks/follow-up/status-missing.ts";
import { runRules } from "../../../src/checks/run-rules.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const text = "Arbetet fortsätter enligt planen.";
const goalTitle = (index: number) => `case.followUp.areas.0.goals.${index}.title`;

interface Followed {
  readonly goal?: string;
  readonly title: string;
  readonly status?: string;
  readonly text?: string;
}

function caseOf(goals: readonly Followed[], area: { readonly area?: string; readonly title?: string } = {}) {
  const complete = goals.map((goal) => ({ text, ...goal }));
  const areas = [{ area: "centrum", title: "Centrum", ...area, goals: complete }];
  return { followUp: { year: 2025, title: "Uppföljning av planen 2025", areas } };
}

function planOf(whats: readonly string[], hows: readonly string[] = ["Ordna vandringar."], title = "Centrum") {
  const activities = hows.map((how, index) => ({ id: `a${index}`, how, responsible: ["kansliet"] }));
  const goals = whats.map((what, index) => ({
    id: `m${index}`,
    what,
    activities: activities.map((one) => ({ ...one, id: `${one.id}-${index}` })),
  }));
  return { areas: [{ id: "centrum", title, goals }] };
}

describe("goals that the follow-up leaves out", () => {
  const plan = planOf(["Tryggare kvällar", "Färre inbrott", "Färre cykelstölder"]);
  const followed = caseOf([
    { goal: "m0", title: "Tryggare kvällar" },
    { goal: "m1", title: "Färre inbrott" },
  ]);
  const where = [["plan.areas.0.goals.2.what", null, null]];

  test("a goal that last year's plan had must be followed up", () => {
    const given = { case: followed, plan, lastYear: { plan } };
    expect(remarksOf(goalWithoutFollowUp, given)).toEqual(where);
    expect(remarksOf(newGoal, given)).toEqual([]);
  });

  test("a goal that last year's plan lacked is new", () => {
    const lastYear = { plan: planOf(["Tryggare kvällar", "Färre inbrott"]) };
    expect(remarksOf(goalWithoutFollowUp, { case: followed, plan, lastYear })).toEqual([]);
    expect(remarksOf(newGoal, { case: followed, plan, lastYear })).toEqual([]);
  });

  test("without last year's plan it is only asked whether the goal is new", () => {
    expect(remarksOf(newGoal, { case: followed, plan })).toEqual(where);
    expect(remarksOf(goalWithoutFollowUp, { case: followed, plan })).toEqual([]);
  });

  test("the letter may say that the goal, or its area, is new", () => {
    for (const background of [
      "Nytt är avsnittet om cykelstölder.",
      "Målet om cykelstölder har lagts till i år.",
      "Planen har kompletterats med ett mål om cykelstölder.",
    ]) {
      expect(remarksOf(newGoal, { case: { ...followed, background }, plan })).toEqual([]);
    }
    const background = "En ny kansliorganisation bildas. Cykelstölder tas upp.";
    expect(remarksOf(newGoal, { case: { ...followed, background }, plan })).toEqual(where);
  });

  test("a follow-up that says it is a selection leaves goals out on purpose", () => {
    for (const introduction of [
      "Här kommenteras ett urval.",
      "Nedan redovisas det viktigaste.",
      "Här redovisas dem som har motsvarighet i den nya planen.",
      "Förra läsåret fanns ingen gemensam plan.",
    ]) {
      const followUp = { ...followed.followUp, introduction };
      expect(remarksOf(newGoal, { case: { followUp }, plan })).toEqual([]);
    }
  });

  test("a follow-up under headings of its own, and a paper without one, are left alone", () => {
    expect(remarksOf(newGoal, { case: caseOf([{ title: "Året som gick" }]), plan })).toEqual([]);
    expect(remarksOf(newGoal, { plan })).toEqual([]);
  });
});

describe("a goal with two names", () => {
  const found = (what: string, told: string) =>
    remarksOf(goalPartWithoutFollowUp, {
      case: caseOf([{ goal: "m0", title: "Stoppa skadegörelsen", text: told }]),
      plan: planOf([what]),
    });
  const what = "Stoppa skadegörelsen\n\nGöra brottsliga nätverk besvärliga";

  test("both are looked for in the follow-up", () => {
    expect(found(what, "Klottret minskade.")).toEqual([
      ["plan.areas.0.goals.0.what", "Göra brottsliga nätverk besvärliga", null],
    ]);
  });

  test("a part that is mentioned in any form is followed up", () => {
    expect(found(what, "De brottsliga nätverken är färre.")).toEqual([]);
  });

  test.each([
    "Stoppa skadegörelsen\n\nKostnaden för klotter minskar från 1,9 till 1,5 miljoner kronor 2026.",
    "Stoppa skadegörelsen\n\nGöra brottsliga nätverk besvärliga.",
    "Stoppa skadegörelsen",
    "Stoppa skadegörelsen\n\nCentrum",
  ])("a measure, a sentence or a single word is no second name: %s", (one) => {
    expect(found(one, "Klottret minskade.")).toEqual([]);
  });
});

describe("last year's activities", () => {
  const hows = ["Märka cyklar vid stationen.", "Utbilda personal om kamerabevakning."];
  const found = (told: string, lastYear: ReturnType<typeof planOf> | null) =>
    remarksOf(activityWithoutFollowUp, {
      case: caseOf([{ goal: "m0", title: "Färre stölder", text: told }]),
      plan: planOf(["Färre stölder"], hows),
      ...(lastYear === null ? {} : { lastYear: { plan: lastYear } }),
    });

  test("one that the follow-up has not a word of is found", () => {
    expect(found("All personal är utbildad.", planOf(["Färre stölder"], hows))).toEqual([
      ["case.followUp.areas.0.goals.0.text", null, null],
    ]);
  });

  test("another form or another compound is enough", () => {
    const told = "Cyklarna på stationerna är märkta. Bevakningskamerorna väntar.";
    expect(found(told, planOf(["Färre stölder"], hows))).toEqual([]);
  });

  test("a goal with one activity is followed up as a whole, and without last year nothing is known", () => {
    expect(found("Det gick bra.", planOf(["Färre stölder"], ["Märka cyklar vid stationen."]))).toEqual([]);
    expect(found("Det gick bra.", null)).toEqual([]);
  });
});

describe("a followed goal that the plan lacks", () => {
  const others: readonly Followed[] = [{ goal: "m0", title: "Tryggare kvällar" }];
  const found = (followed: Followed) =>
    remarksOf(followedNotInPlan, {
      case: caseOf([...others, followed]),
      plan: planOf(["Tryggare kvällar", "Färre rån"]),
    });

  test("is found at its heading", () => {
    expect(found({ title: "Färre bränder" })).toEqual([[goalTitle(1), "Färre bränder", null]]);
  });

  test("with the name of one of the plan's goals lacks only its reference", () => {
    const given = {
      case: caseOf([...others, { title: "Färre rån." }]),
      plan: planOf(["Tryggare kvällar", "Färre rån"]),
    };
    expect(followedNotInPlan.find(readingOf(given)).map(({ hint }) => hint)).toEqual([
      "Planen har ett mål med samma namn: skriv goal: m1 här.",
    ]);
  });

  test("is in order when the follow-up says that it ends", () => {
    expect(found({ title: "Färre bränder", status: "utgår" })).toEqual([]);
    expect(found({ title: "Färre bränder", text: "Arbetet får utgå tills vidare." })).toEqual([]);
    // The plan speaks of it, under another goal.
    expect(found({ title: "Rån om kvällarna" })).toEqual([]);
    expect(found({ title: "Färre bränder", text: "Arbetet har förts över till nämndens egen plan." })).toEqual([]);
    expect(found({ title: "Färre bränder", status: "klar" })).toEqual([]);
    expect(found({ title: "Färre bränder", text: "Målet utgår, eftersom bränderna är få." })).toEqual([]);
    expect(found({ title: "Färre bränder", text: "Det finns inte med i årets plan." })).toEqual([]);
  });

  test("a follow-up that refers to no goals at all is left alone", () => {
    expect(remarksOf(followedNotInPlan, { case: caseOf([{ title: "Året som gick" }]) })).toEqual([]);
  });
});

describe("headings of the follow-up", () => {
  const found = (title: string, what: string) =>
    remarksOf(followUpHeadingDiffers, { case: caseOf([{ goal: "m0", title }]), plan: planOf([what]) });

  test.each([
    ["Narkotika och Våld", "Narkotika och våld", "Narkotika och våld"],
    ["Narkotika och våld", "Narkotika och Våld", null],
    ["Kvinnofridsarbetet", "Kvinnofridsarbete", "Kvinnofridsarbete"],
    ["Myndighetssamverkan", "Myndighets-samverkan", null],
    ["Myndighets-samverkan", "Myndighetssamverkan", "Myndighetssamverkan"],
    ["Stoppa våldet, stoppa brotten", "Stoppa våldet – stoppa brotten", "Stoppa våldet – stoppa brotten"],
  ])("”%s” for ”%s” is found", (title, what, replacement) => {
    expect(found(title, what)).toEqual([[goalTitle(0), title, replacement]]);
  });

  test("an area's heading is held against the plan's", () => {
    const given = {
      case: caseOf([{ goal: "m0", title: "Färre rån" }], { title: "Centrum och Torget" }),
      plan: planOf(["Färre rån"], undefined, "Centrum och torget"),
    };
    expect(remarksOf(followUpHeadingDiffers, given)).toEqual([
      ["case.followUp.areas.0.title", "Centrum och Torget", "Centrum och torget"],
    ]);
  });

  test("another name is found where the paper otherwise repeats the plan's", () => {
    const goals = [
      { goal: "m0", title: "Tryggare kvällar" },
      { goal: "m1", title: "Inbrott" },
    ];
    const plan = planOf(["Tryggare kvällar", "Färre stulna bilar"]);
    expect(remarksOf(followUpHeadingDiffers, { case: caseOf(goals), plan })).toEqual([[goalTitle(1), "Inbrott", null]]);
  });

  test("nothing is said of a name that is shorter, nor where the text says that the goal is another", () => {
    const plan = planOf(["Tryggare kvällar", "Färre inbrott i villor och garage"]);
    const goals = (title: string, told: string) =>
      caseOf([
        { goal: "m0", title: "Tryggare kvällar" },
        { goal: "m1", title, text: told },
      ]);
    expect(remarksOf(followUpHeadingDiffers, { case: goals("Färre inbrott", text), plan })).toEqual([]);
    expect(remarksOf(followUpHeadingDiffers, { case: goals("Inbrott", text), plan })).toHaveLength(1);
    // “Ordna vandringar” is what the goal's activity does.
    expect(remarksOf(followUpHeadingDiffers, { case: goals("Ordna vandringarna", text), plan })).toEqual([]);
    const told = "Målet är nått, och ersätts av ett nytt.";
    expect(remarksOf(followUpHeadingDiffers, { case: goals("Inbrott", told), plan })).toEqual([]);
  });

  test("a paper with headings of its own is left alone", () => {
    const goals = [
      { goal: "m0", title: "Kvällarna" },
      { goal: "m1", title: "Inbrott" },
    ];
    const plan = planOf(["Tryggare kvällar", "Färre stulna bilar"]);
    expect(remarksOf(followUpHeadingDiffers, { case: caseOf(goals, { title: "Läget" }), plan })).toEqual([]);
  });

  test.each([
    ["Färre inbrott", "Färre inbrott."],
    ["2.1 Färre inbrott", "Färre inbrott"],
    ["Färre inbrott", "Färre inbrott\n\nAntalet minskar från 46 till 38."],
    ["Färre inbrott", "**Färre inbrott**"],
  ])("”%s” is the name of ”%s”", (title, what) => {
    expect(found(title, what)).toEqual([]);
  });
});

describe("paragraphs of last year", () => {
  const long =
    "Polisen har under året haft fokus på ökad närvaro i de prioriterade stadsdelarna, till fots och med bil.";
  const found = (now: string, before: string) =>
    remarksOf(followUpIdentical, {
      case: caseOf([{ goal: "m0", title: "Färre rån", text: now }]),
      lastYear: { case: caseOf([{ goal: "m0", title: "Färre rån", text: before }]) },
    });

  test("an identical one is found, however it was typed", () => {
    const typed = long.replace("med fokus", "med  fokus").toLocaleUpperCase("sv");
    expect(found(`Rånen minskade.\n\n${long}`, typed)).toEqual([["case.followUp.areas.0.goals.0.text", long, null]]);
  });

  test("one with another result, or a short one, is not", () => {
    expect(found(`${long} Det gav resultat.`, long)).toEqual([]);
    expect(found("Åtgärden genomfördes.", "Åtgärden genomfördes.")).toEqual([]);
  });

  test("what the background says each year may be the same", () => {
    expect(
      remarksOf(followUpIdentical, { case: { background: long }, lastYear: { case: { background: long } } }),
    ).toEqual([]);
  });
});

describe("status", () => {
  const goal = (title: string, status?: string) => ({ goal: "m0", title, ...(status === undefined ? {} : { status }) });

  test("is asked for where other goals have it", () => {
    const given = { case: caseOf([goal("Färre rån", "klar"), goal("Färre inbrott")]) };
    expect(remarksOf(statusMissing, given)).toEqual([["case.followUp.areas.0.goals.1.status", null, null]]);
  });

  test("is asked for once where no goal has it", () => {
    expect(remarksOf(statusMissing, { case: caseOf([goal("Färre rån"), goal("Färre inbrott")]) })).toEqual([
      ["case.followUp", null, null],
    ]);
  });

  test("is not asked for where all have it or there is no follow-up", () => {
    expect(remarksOf(statusMissing, { case: caseOf([goal("Färre rån", "pågår")]) })).toEqual([]);
    expect(remarksOf(statusMissing, {})).toEqual([]);
  });
});

test("the follow-up of Exempelby has no fault of this kind", () => {
  expect(runRules(followUpRules, readingOfCase("exempelby/2026"))).toEqual([]);
});

test("the seed's faults of this kind are found at their places", () => {
  const found = runRules(followUpRules, readingOfCase("eskilstuna/2022")).map(({ code, path, words }) => [
    code,
    path,
    words,
  ]);
  expect(found).toEqual([
    ["status-missing", "case.followUp", null],
    ["follow-up-heading-differs", "case.followUp.areas.0.title", "Narkotika och Våld i offentlig miljö"],
    ["follow-up-heading-differs", "case.followUp.areas.2.goals.1.title", "Kvinnofridsarbetet"],
    ["follow-up-heading-differs", "case.followUp.areas.2.goals.2.title", "Myndighetssamverkan"],
    ["goal-part-without-follow-up", "plan.areas.0.goals.0.what", "Göra det kriminella livet besvärligt"],
  ]);
});
