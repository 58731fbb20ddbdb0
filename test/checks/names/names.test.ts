import { describe, expect, test } from "vitest";
import { activityRepeatsGoal } from "../../../src/checks/names/activity-repeats-goal.ts";
import { authorityRenamed } from "../../../src/checks/names/authority-renamed.ts";
import { namesRules } from "../../../src/checks/names/names-rules.ts";
import { nearIdenticalWord } from "../../../src/checks/names/near-identical-word.ts";
import { phraseDiffers } from "../../../src/checks/names/phrase-differs.ts";
import { planNamedDifferently } from "../../../src/checks/names/plan-named-differently.ts";
import { planTitleDiffers } from "../../../src/checks/names/plan-title-differs.ts";
import { teamNames } from "../../../src/checks/names/team-names.ts";
import { varyingCapitalWord } from "../../../src/checks/names/varying-capital-word.ts";
import { varyingCapitals } from "../../../src/checks/names/varying-capitals.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { runRules } from "../../../src/checks/run-rules.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const inLetter = (rule: Rule, background: string, rest: object = {}) =>
  remarksOf(rule, { case: { background, ...rest } });

function goalOf(what: string, hows: readonly string[], told: string) {
  const activities = hows.map((how, index) => ({ id: `a${index}`, how, responsible: ["kansliet"] }));
  const followed = [{ goal: "m", title: what, text: told }];
  return {
    case: {
      followUp: { year: 2025, title: "Uppföljning", areas: [{ area: "centrum", title: "Centrum", goals: followed }] },
    },
    plan: { areas: [{ id: "centrum", title: "Centrum", goals: [{ id: "m", what, activities }] }] },
  };
}
const told = "case.followUp.areas.0.goals.0.text";

describe("the plan's name", () => {
  const plan = { title: "Plan 2026 kopplad till Trygghetslöftet 2024-2027", shortTitle: "Plan 2026" };
  const titles = (title: string, proposal: string, enclosure = plan.title) =>
    remarksOf(planTitleDiffers, {
      plan,
      case: { title, proposal: [proposal], enclosures: [{ title: enclosure, date: "2026-01-07", isPlan: true }] },
    });
  const good = "Plan 2026 kopplad till Trygghetslöftet 2024-2027 antas.";

  test("another name in the heading, the decision and the list of enclosures is found", () => {
    const other = "Plan för aktiviteter 2026 utifrån trygghetslöfte 2024 - 2027";
    expect(titles(other, good)).toEqual([["case.title", other, null]]);
    expect(titles(plan.title, "Plan kopplad till trygghetslöftet mellan Exempelby kommun och polisen antas.")).toEqual([
      ["case.proposal.0", "Plan kopplad till trygghetslöftet mellan Exempelby kommun och polisen", plan.title],
    ]);
    expect(titles(plan.title, good, "Plan för trygghetslöftets aktiviteter")).toEqual([
      ["case.enclosures.0.title", "Plan för trygghetslöftets aktiviteter", plan.title],
    ]);
  });

  test.each([
    ["Plan 2026 kopplad till Trygghetslöftet 2024–2027", good],
    ["Beslut om Plan 2026 kopplad till Trygghetslöftet 2024-2027", good],
    ["Antagande av plan för trygghet 2026", "Kommunstyrelsen antar planen för Trygghetslöftet."],
    ["Trygghetslöftet: ny plan", "Kommunstyrelsen antar Plan 2026, daterad 2026-01-07."],
    [plan.title, "Plan för jämställdhet 2026 antas."],
    [plan.title, "Plan 2025 kopplad till Trygghetslöftet 2024-2027 upphör att gälla."],
    [plan.title, "Plan kopplad till Trygghetslöftet antas."],
  ])("the same name, a short one, a description and another plan are in order: %s / %s", (title, proposal) => {
    expect(titles(title, proposal)).toEqual([]);
  });

  const called = (background: string, introduction = "Den visar vad kommunen gör.") =>
    remarksOf(planNamedDifferently, { case: { background }, plan: { introduction } });

  test.each([
    ["Handlingsplanen följs upp varje år.", "Handlingsplanen", "Åtgärdsplanen"],
    ["Uppföljning av handlingsplanens mål görs.", "handlingsplanens", "åtgärdsplanens"],
    ["Insatser enligt aktivitetsplan 2026 görs.", "aktivitetsplan", "åtgärdsplan"],
  ])("another word for the plan is found: %s", (background, words, replacement) => {
    expect(called(background)).toEqual([["case.background", words, replacement]]);
  });

  test("another word is found once in each paper", () => {
    expect(called("Handlingsplanen antas. Handlingsplanen gäller.", "Handlingsplanen visar allt.")).toEqual([
      ["case.background", "Handlingsplanen", "Åtgärdsplanen"],
      ["plan.introduction", "Handlingsplanen", "Åtgärdsplanen"],
    ]);
  });

  test.each([
    "Åtgärdsplanen följs upp. Tidsplanen, stödplanen och kommunikationsplanen gäller.",
    "Kommunen har en handlingsplan mot våldsbejakande extremism. Handlingsplanen gäller till 2027.",
    "Regeringen har tagit fram en handlingsplan. Handlingsplanen omfattar hela landet.",
    "Den nationella handlingsplanen omfattar hela landet.",
    "Handlingsplan 2023 är avslutad, och handlingsplanen följdes upp.",
    "Skolorna har egna handlingsplaner. Handlingsplanen ses över av rektor.",
  ])("another plan has its own word: %s", (background) => {
    expect(called(background)).toEqual([]);
  });
});

describe("authorities that have another name now", () => {
  test.each([
    ["Datainspektionen har tillstyrkt.", "Datainspektionen", "Integritetsskyddsmyndigheten"],
    ["Enligt datainspektionens beslut får kameran sitta kvar.", "datainspektionens", "Integritetsskyddsmyndighetens"],
    [
      "Kansliet samråder med Sveriges Kommuner och Landsting.",
      "Sveriges Kommuner och Landsting",
      "Sveriges Kommuner och Regioner",
    ],
  ])("are found: %s", (background, words, replacement) => {
    expect(inLetter(authorityRenamed, background)).toEqual([["case.background", words, replacement]]);
  });

  test.each([
    "Integritetsskyddsmyndigheten, tidigare Datainspektionen, har tillstyrkt.",
    "Dåvarande Datainspektionen gav tillstånd.",
    "Datainspektionen gav tillstånd 2019.",
    "Datainspektionen har bytt namn.",
    "En rapport från Statens folkhälsoinstitut (Exempelsson red. 2004) visar det.",
    "Statens folkhälsoinstitut (se rapporten. Den kom 2004) visade det.",
    "Skatteverket och Trafikverket deltar.",
  ])("may keep the old name when the time is told: %s", (background) => {
    expect(inLetter(authorityRenamed, background)).toEqual([]);
  });

  test("had their old name in a letter, or a year followed up, before the change", () => {
    expect(inLetter(authorityRenamed, "Datainspektionen har tillstyrkt.", { date: "2020-12-01" })).toEqual([]);
    const goals = [{ goal: "kvallar", title: "Tryggare kvällar", text: "Datainspektionen gav tillstånd." }];
    const followUp = (year: number) => ({
      year,
      title: "Uppföljning",
      areas: [{ area: "centrum", title: "Centrum", goals }],
    });
    expect(remarksOf(authorityRenamed, { case: { followUp: followUp(2020) } })).toEqual([]);
    expect(remarksOf(authorityRenamed, { case: { followUp: followUp(2021) } })).toEqual([
      [told, "Datainspektionen", "Integritetsskyddsmyndigheten"],
    ]);
  });
});

describe("almost identical words", () => {
  const background = "En avhoppbarverksamhet finns. Avhoppbarverksamheten växer, och avhopparverksamhet behövs.";

  test("the one that the dictionary does not know is mended after the other, in its own form", () => {
    const misspelt = new Map(["avhoppbarverksamhet", "Avhoppbarverksamheten"].map((word) => [word, []]));
    expect(remarksOf(nearIdenticalWord, { case: { background }, misspelt })).toEqual([
      ["case.background", "avhoppbarverksamhet", "avhopparverksamhet"],
      ["case.background", "Avhoppbarverksamheten", "Avhopparverksamheten"],
    ]);
    expect(
      remarksOf(nearIdenticalWord, {
        case: { background: "Aktivitetserna är många. Aktiviteterna följs upp." },
        misspelt: new Map([["Aktivitetserna", []]]),
      }),
    ).toEqual([["case.background", "Aktivitetserna", "Aktiviteterna"]]);
  });

  test("without the dictionary the rarer one is shown, and nothing is proposed", () => {
    const text = "En nattvandningsgrupp finns. Nattvandringsgruppen växer, och nattvandringsgruppen vandrar.";
    expect(inLetter(nearIdenticalWord, text)).toEqual([["case.background", "nattvandningsgrupp", null]]);
  });

  test("when the dictionary knows both words, they are two words", () => {
    const text = "En nattvandningsgrupp finns. Nattvandringsgruppen växer.";
    expect(inLetter(nearIdenticalWord, text)).toHaveLength(1);
    for (const misspelt of [new Map(), new Map([["Exempelbyhem", []]])]) {
      expect(remarksOf(nearIdenticalWord, { case: { background: text }, misspelt })).toEqual([]);
    }
  });

  test.each([
    "Förvaltningen och förvaltningarna planerar. Planeringen och planeringens mål. Socialtjänsten, socialtjänstens.",
    "En inventering och en investering görs. Inbrott och utbrott. Förhandlingar och förvandlingar.",
    "Samordnaren samordnade. Effektivare och effektivaste. Utvecklande och utvecklade arbetsmetoder.",
    "Trygghetsskapande insatser och insatsen. Kamerorna, kamerans och kamerabevakningens.",
    "Verksamhetsutveckling i Johannesberg och Johanneberg, med Kristersson och Kristensson.",
    "Brottsofferstöd och brottofferstöd; fotbollsplanen och fotbollplanen.",
  ])("forms of a word, and words that only look alike, are left alone: %s", (text) => {
    expect(inLetter(nearIdenticalWord, text)).toEqual([]);
  });

  test("a form that the dictionary lacks is no fault beside the form that it knows", () => {
    const given = {
      case: { background: "Lägesbildsarbetet är ett lägesbildsarbete." },
      misspelt: new Map([["Lägesbildsarbetet", []]]),
    };
    expect(remarksOf(nearIdenticalWord, given)).toEqual([]);
  });
});

describe("capitals in names", () => {
  test.each([
    [
      "I och med satsningen Trygga unga ökar närvaron (Trygga Unga). Teamet i Trygga Unga växer.",
      "Trygga unga",
      "Trygga Unga",
    ],
    ["Arbetet följer plan mot Mäns våld mot kvinnor. Den heter Plan mot Mäns våld.", "plan mot Mäns våld", null],
  ])("vary: %s", (background, words, replacement) => {
    expect(inLetter(varyingCapitals, background)).toEqual([["case.background", words, replacement]]);
  });

  test.each([
    "Satsningen Trygga Unga växer. Trygga unga mår bra.",
    "Exempelby kommun och Polismyndigheten samverkar. Polismyndigheten leder.",
    "Området Barn och unga handlar om barn och unga.",
    "Projektet Trygg i Exempelby kommun gör att alla är trygga. Att vara trygg i Exempelby kommun är viktigt.",
    "Enligt Polismyndigheten minskar brotten. Enligt Socialförvaltningen ökar de.",
    "Så här: Trygga Unga. Och ”Trygga unga”.",
    "EXEMPELBY KOMMUN och Exempelby kommun",
    "Vi deltar i Sveriges Kommuner och Regioner. Det gäller alla Sveriges kommuner.",
  ])("are the sentence's own, or right: %s", (background) => {
    expect(inLetter(varyingCapitals, background)).toEqual([]);
  });

  test.each([
    ["Målet med Byggnadsnämndens arbete är gott, och byggnadsnämndens ansvar stort.", "Byggnadsnämndens", null],
    [
      "I dag når byggnadsnämnden målet. Då beslutar Byggnadsnämnden, och Byggnadsnämnden samt Byggnadsnämnden.",
      "byggnadsnämnden",
      null,
    ],
  ])("a long word with and without is found: %s", (background, words, replacement) => {
    expect(inLetter(varyingCapitalWord, background)).toEqual([["case.background", words, replacement]]);
  });

  test.each([
    "Samverkansöverenskommelsen gäller. I år gäller samverkansöverenskommelsen.",
    "Enligt Samverkansöverenskommelsen 2024–2027 och samverkansöverenskommelsen.",
    "Läs mer i avsnittet Uppföljningen. Det är uppföljningen som visar det.",
    "Han bor på Södra Strandvägen nära strandvägen.",
    "Trygghet: Socialtjänsten deltar. Det är socialtjänsten som leder.",
    "Rådet antar Belysningsplan. En belysningsplan behövs.",
    "Vi skapar Trygghet och trygghet, trygghet samt trygghet.",
    "Arbetet bygger på skriften Grannsamverkan. Vår grannsamverkan växer.",
    "Läs forskningsrapporten Skolgången. Det är skolgången som ökar.",
    "2.2 Skolgången ska öka. Det är skolgången som räknas.",
    "Artikel 3 Skolgången ska öka. Det är skolgången som räknas.",
    "Metoden Effektiv Grannsamverkan finns. Vi har Modell för Grannsamverkan, och grannsamverkan.",
    "Mötet antog Grannsamverkan (GSV). Vår grannsamverkan växer.",
    "Temat är ”Unga och Skolgången i år”. Det är skolgången som räknas.",
    "Rådet läste Cyklingen i kommunen. Det är cyklingen som ökar.",
  ])("a name, a heading and the first word of a sentence are left alone: %s", (background) => {
    expect(inLetter(varyingCapitalWord, background)).toEqual([]);
  });
});

test("an authority has a capital, however often it is written small", () => {
  const parties = [{ id: "skv", name: "Skatteverket", kind: "authority" }];
  const background =
    "Vi hör skatteverket och skatteverket, men Skatteverket svarar. Här hörs Skatteverket och skatteverket.";
  const given = { parties: [...readingOf({}).register.parties, ...parties] };
  expect(remarksOf(varyingCapitalWord, { register: given, case: { background } })).toEqual([
    ["case.background", "skatteverket", "Skatteverket"],
  ]);
});

describe("capitals in a list of names and in the plan's own titles", () => {
  const areas = (title: string, how: string) => [
    {
      id: "a",
      title,
      goals: [{ id: "m", what: "Lugn", activities: [{ id: "x", how, responsible: ["kansliet"] }] }],
    },
  ];
  const said = "Det är socialtjänsten som leder, och biblioteket som plats hjälper.";

  test("begin each item of a cell", () => {
    const listed = { areas: areas("Centrum", "Regionen, Socialtjänsten, Polisen") };
    expect(remarksOf(varyingCapitalWord, { plan: listed, case: { background: said } })).toEqual([]);
    const running = { areas: areas("Centrum", "Ordna möten i höst med hela Socialtjänsten, skolan") };
    expect(remarksOf(varyingCapitalWord, { plan: running, case: { background: said } })).toHaveLength(1);
  });

  test("begin the title of an area", () => {
    const background = `${said} Planen har tre områden, med Biblioteket som plats.`;
    expect(
      remarksOf(varyingCapitalWord, { plan: { areas: areas("Centrum", "Vandra.") }, case: { background } }),
    ).toHaveLength(1);
    expect(
      remarksOf(varyingCapitalWord, {
        plan: { areas: areas("Biblioteket som plats", "Vandra.") },
        case: { background },
      }),
    ).toEqual([]);
  });
});

describe("capitals in the names of the case's own documents", () => {
  const plan = { title: "Skolgången som alla vinner på 2026", shortTitle: "Skolgången 2026" };

  test("are the name's, with its year and without", () => {
    const background = "Det är skolgången som räknas.";
    const proposal = [
      "Rådet antar Skolgången som alla vinner på 2026.",
      "Rådet sprider Skolgången som alla vinner på.",
    ];
    expect(remarksOf(varyingCapitalWord, { plan, case: { background, proposal } })).toEqual([]);
    expect(remarksOf(varyingCapitalWord, { case: { background, proposal } })).toHaveLength(1);
  });

  test("begin a name where the same words are no name", () => {
    const background = "En plan för Trygga Unga behövs. Den heter Plan för Trygga Unga.";
    const own = { title: "Plan för Trygga Unga 2026", shortTitle: "Plan 2026" };
    expect(remarksOf(varyingCapitals, { plan: own, case: { background } })).toEqual([]);
    expect(remarksOf(varyingCapitals, { case: { background } })).toHaveLength(1);
  });

  test("stay a slip in the name of a board, and before a year", () => {
    const board = "Målet för Byggnadsnämnden i Exempelby är gott. Det gör byggnadsnämnden väl.";
    expect(inLetter(varyingCapitalWord, board)).toHaveLength(1);
    expect(
      inLetter(varyingCapitalWord, "Vi följer upp Ungdomslöftet för 2025. Det gör ungdomslöftet tydligt."),
    ).toHaveLength(1);
  });
});

describe("names of groups", () => {
  test("the group of the plan is looked for in the follow-up", () => {
    const given = goalOf(
      "Färre rån",
      ["Utveckla Mobilt ungdomsteam"],
      "Det mobila teamet växte. Personalteamet finns på skolor.",
    );
    expect(remarksOf(teamNames, given)).toEqual([[told, "mobila teamet", null]]);
  });

  test.each([
    [["Bilda ett närvaroteam"], "Närvaroteamet ringde hem samma dag, och elevhälsoteamet stöttade."],
    [["Bilda ett närvaroteam", "Utveckla fältteamet"], "Elevhälsoteamet stöttade."],
    [["Ordna vandringar"], "Fältteamet vandrade."],
    [["Bilda ett närvaroteam"], "Arbetet börjar i mars. Temat var närvaro."],
  ])("%s, ”%s”: no confusion", (hows, text) => {
    expect(remarksOf(teamNames, goalOf("Färre rån", hows, text))).toEqual([]);
  });
});

describe("phrases that the follow-up repeats", () => {
  const planned = "Samordnade riktade insatser vid särskild oro och vid särskilda händelser (Trygga Unga)";
  const found = (text: string) => remarksOf(phraseDiffers, goalOf("Färre rån", [planned], text));

  test("another word within the same ones is found", () => {
    expect(found("Dialog om riktade insatser vid social oro vid särskilda händelser har förts.")).toEqual([
      [told, "social oro", null],
    ]);
  });

  test.each([
    "Riktade insatser vid särskild oro och vid särskilda händelser gjordes.",
    "Riktade insatser vid särskilda oron och vid särskilda händelser gjordes.",
    "Riktade insatser vid särskild oro men vid särskilda händelser gjordes.",
    "Riktade insatser vid 14 tillfällen och vid särskilda händelser gjordes.",
    "Riktade insatser vid skolor har hållits under hela året och vid särskilda händelser.",
  ])("the same words in other forms, numbers and other sentences are not: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("an activity and its goal", () => {
  const repeats = (what: string, how: string) => remarksOf(activityRepeatsGoal, goalOf(what, [how], "Klart.")).length;

  test("that say the same are found", () => {
    const what = "Minska inbrotten och öka tryggheten i kommunens villaområden genom bättre samverkan med boende";
    expect(
      repeats(what, "Öka tryggheten och minska antalet inbrott i villaområdena genom bättre samverkan med de boende"),
    ).toBe(1);
  });

  test("that share a few words are not", () => {
    expect(
      repeats(
        "Färre inbrott i villaområden",
        "Starta grannsamverkan i sex villaområden mot inbrott och stölder under våren",
      ),
    ).toBe(0);
    expect(repeats("Färre inbrott", "Färre inbrott")).toBe(0);
  });
});

test("the papers of Exempelby have no fault of this kind", () => {
  expect(runRules(namesRules, readingOfCase("exempelby/2026"))).toEqual([]);
});

test("the seed's faults of this kind are found at their places", () => {
  const reading = readingOfCase("eskilstuna/2022");
  const words = ["Aktivitetserna", "avhoppbarverksamhet", "avhoppbarverksamheten", "nattvandningsgrupper", "Embrace"];
  const misspelt = new Map(words.map((word) => [word, []]));
  const found = runRules(namesRules, { ...reading, misspelt }).map(({ code, path, words: quoted }) => [
    code,
    path.replace("case.followUp.areas", "followUp").replace("plan.areas", "plan"),
    quoted,
  ]);
  expect(found).toEqual([
    ["plan-title-differs", "case.title", reading.case.title],
    [
      "plan-title-differs",
      "case.proposal.0",
      "Plan kopplad till samverkansöverenskommelsen mellan Polismyndigheten och Eskilstuna 2020-2023 kommun",
    ],
    ["near-identical-word", "case.followUp.introduction", "Aktivitetserna"],
    ["team-names", "followUp.0.goals.0.text", "mobila teamet"],
    ["near-identical-word", "followUp.0.goals.0.text", "avhoppbarverksamhet"],
    ["near-identical-word", "followUp.0.goals.0.text", "avhoppbarverksamheten"],
    ["varying-capitals", "followUp.0.goals.1.text", "Trygga unga"],
    ["authority-renamed", "followUp.0.goals.1.text", "Datainspektionen"],
    ["phrase-differs", "followUp.0.goals.1.text", "social oro"],
    ["plan-named-differently", "followUp.1.goals.1.title", "aktivitetsplan"],
    ["varying-capitals", "followUp.2.goals.1.text", "plan mot Mäns våld"],
    ["varying-capital-word", "plan.title", "Samverkansöverenskommelsen"],
    ["plan-named-differently", "plan.introduction", "handlingsplanen"],
    ["plan-named-differently", "plan.1.goals.1.what", "aktivitetsplan"],
    ["activity-repeats-goal", "plan.1.goals.1.activities.0.how", null],
  ]);
});
