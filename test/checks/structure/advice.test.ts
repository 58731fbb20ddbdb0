import { describe, expect, test } from "vitest";
import { appendixUnlabelled } from "../../../src/checks/structure/appendix-unlabelled.ts";
import { financingDeniesCost } from "../../../src/checks/structure/financing-denies-cost.ts";
import { planCountDiffers } from "../../../src/checks/structure/plan-count-differs.ts";
import { subjectNotMentioned } from "../../../src/checks/structure/subject-not-mentioned.ts";
import { summaryMissing } from "../../../src/checks/structure/summary-missing.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const sentence = "Kommunkansliet har tagit fram en plan tillsammans med polisen. ";
const formWithout = (section: string) => {
  const { letter, plan } = readingOf({}).register.papers;
  return {
    papers: { letter: { ...letter, sections: letter.sections.filter((one) => one.section !== section) }, plan },
  };
};

describe("a summary", () => {
  test("is missed after more than eight lines where the form has a place for it", () => {
    const given = { case: { background: sentence.repeat(12) } };
    expect(remarksOf(summaryMissing, given)).toEqual([["case.summary", null, null]]);
  });

  test("is missed in a long letter even where the form has no place for it", () => {
    const given = { register: formWithout("summary"), case: { background: sentence.repeat(60) } };
    const [remark] = summaryMissing.find(readingOf(given));
    expect(remark?.hint).toContain("behöver då avsnittet ”summary”");
  });

  test("is not missed in a short letter, nor where it stands, nor where its absence is a gap", () => {
    expect(remarksOf(summaryMissing, {})).toEqual([]);
    expect(remarksOf(summaryMissing, { case: { background: sentence.repeat(60), summary: "Kort." } })).toEqual([]);
    expect(
      remarksOf(summaryMissing, { register: formWithout("summary"), case: { background: sentence.repeat(12) } }),
    ).toEqual([]);
    const { letter, plan } = readingOf({}).register.papers;
    const required = { papers: { letter: { ...letter, required: ["summary"] }, plan } };
    expect(remarksOf(summaryMissing, { register: required, case: { background: sentence.repeat(60) } })).toEqual([]);
    expect(summaryMissing.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });

  test("is missed in the seed", () => {
    expect(summaryMissing.find(readingOfCase("eskilstuna/2022"))).toHaveLength(1);
  });
});

describe("a subject that a section is to take up", () => {
  const asking = (words: readonly string[], section = "consequences") => ({
    checks: { mentions: [{ section, subject: "barnets bästa", words }] },
  });

  test("is missed where none of its words stands", () => {
    const given = { register: asking(["barn", "unga"]), case: { consequences: "Planen minskar brotten." } };
    expect(remarksOf(subjectNotMentioned, given)).toEqual([["case.consequences", null, null]]);
    expect(subjectNotMentioned.find(readingOf(given))[0]?.message).toBe(
      "Avsnittet ”Konsekvenser” tar inte upp barnets bästa.",
    );
  });

  test.each([
    [["barn"], "Barnens rätt till skydd stärks."],
    [["barn"], "Skolbarn får stöd."],
    [["flicka"], "Flickors utsatthet minskar."],
    [["pojke"], "Det gäller pojkar också."],
    [["barnets  bästa"], "Beslutet tar hänsyn till barnets bästa."],
    [["kön"], "Statistiken delas upp efter kön."],
    [["ekologisk hållbarhet", "miljö"], "Miljön påverkas inte."],
  ])("is there in any ending: %s in “%s”", (words, consequences) => {
    expect(remarksOf(subjectNotMentioned, { register: asking(words), case: { consequences } })).toEqual([]);
  });

  test("is not found inside another word when it is a short one", () => {
    const given = { register: asking(["kön"]), case: { consequences: "Beslutet är skönt för alla." } };
    expect(remarksOf(subjectNotMentioned, given)).toHaveLength(1);
  });

  test("may stand in any part of the section", () => {
    const followUp = {
      year: 2025,
      title: "Uppföljning",
      areas: [{ title: "Unga", goals: [{ title: "Stöd", text: "Barnen har fått stöd." }] }],
    };
    expect(remarksOf(subjectNotMentioned, { register: asking(["barn"], "followUp"), case: { followUp } })).toEqual([]);
  });

  test("is not asked of a section that is not there", () => {
    expect(remarksOf(subjectNotMentioned, { register: asking(["barn"]) })).toEqual([]);
  });

  test("is not asked where the municipality asks for nothing", () => {
    expect(subjectNotMentioned.find(readingOfCase("eskilstuna/2022"))).toEqual([]);
    expect(subjectNotMentioned.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});

describe("financing that denies any cost", () => {
  const costly = {
    areas: [
      {
        id: "centrum",
        title: "Centrum",
        goals: [
          {
            id: "kvallar",
            what: "Tryggare kvällar",
            activities: [
              { id: "kameror", how: "Öka kamerabevakningen och anställ ordningsvakter.", responsible: ["kansliet"] },
            ],
          },
        ],
      },
    ],
  };

  test("is remarked on when the plan holds what usually costs", () => {
    const given = { case: { financing: "Planen medför inga direkta kostnader." }, plan: costly };
    expect(remarksOf(financingDeniesCost, given)).toEqual([["case.financing", "inga direkta kostnader", null]]);
    expect(financingDeniesCost.find(readingOf(given))[0]?.message).toBe(
      "Finansieringen säger ”inga direkta kostnader”, men planen nämner ”kamerabevakningen”, ”anställ”, ”ordningsvakter”.",
    );
  });

  test.each([
    "Kamerorna kostar 200 000 kronor, i övrigt inga kostnader.",
    "Planen ryms inom budgeten för 2026.",
    "Planen medför inga ytterligare kostnader utöver budget.",
    "Planen medför inga kostnader utöver ordinarie verksamhet.",
  ])("is right when it says how it is paid: %s", (financing) => {
    expect(remarksOf(financingDeniesCost, { case: { financing }, plan: costly })).toEqual([]);
  });

  test("is right when the plan holds nothing that costs", () => {
    expect(remarksOf(financingDeniesCost, { case: { financing: "Planen medför inga kostnader." } })).toEqual([]);
    expect(financingDeniesCost.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});

describe("the plan's label as an appendix", () => {
  const unlabelled = () => {
    const { letter, plan } = readingOf({}).register.papers;
    return { papers: { letter, plan: { ...plan, label: null } } };
  };

  test("is missed where the form has none", () => {
    expect(remarksOf(appendixUnlabelled, { register: unlabelled() })).toEqual([
      ["register.papers.plan.label", null, null],
    ]);
  });

  test("is not missed where it stands, in the form or in the plan's name", () => {
    expect(remarksOf(appendixUnlabelled, {})).toEqual([]);
    const plan = { title: "Bilaga A. Åtgärdsplan 2026" };
    expect(remarksOf(appendixUnlabelled, { register: unlabelled(), plan })).toEqual([]);
    expect(appendixUnlabelled.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});

describe("what the text counts of the plan", () => {
  // The small plan has one area, one goal and one activity.
  const found = (background: string) => remarksOf(planCountDiffers, { case: { background } }).map(([, words]) => words);

  test("is told where it differs from the tables", () => {
    expect(found("Planen har ett område, sex mål och 14 åtgärder.")).toEqual(["sex mål", "14 åtgärder"]);
    expect(found("Förslaget till handlingsplan omfattar 1 mål och tretton aktiviteter.")).toEqual([
      "tretton aktiviteter",
    ]);
    const [remark] = planCountDiffers.find(readingOf({ plan: { introduction: "Planen har 2 mål och 1 åtgärder." } }));
    expect([remark?.path, remark?.message]).toEqual(["plan.introduction", "Här står ”2 mål”, men planen har 1."]);
  });

  test.each([
    "Planen har 1 mål och 1 aktiviteter.",
    "Planen har tre mål.",
    "Förra planen hade sex mål och 14 åtgärder.",
    "Av planens mål är tre mål och två åtgärder nya.",
    "Skolan har sex mål och 14 åtgärder.",
    "Planen har sex mål, varav tre mål är gemensamma, och 14 åtgärder.",
    "Enkäten om planen nådde 14 områden och 300 personer.",
  ])("is nobody's matter in ”%s”", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("in a follow-up is of last year's plan", () => {
    const areas = [{ area: "centrum", title: "Centrum", goals: [{ title: "Lugn", text: "Det blev lugnt." }] }];
    const followUp = { year: 2025, title: "Uppföljning", introduction: "Planen har sex mål och 14 åtgärder.", areas };
    expect(remarksOf(planCountDiffers, { case: { followUp } })).toEqual([]);
  });

  test.each(["eskilstuna/2022", "exempelby/2026"])("agrees in %s", (folder) => {
    expect(planCountDiffers.find(readingOfCase(folder))).toEqual([]);
  });
});
