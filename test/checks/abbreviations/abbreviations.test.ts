import { describe, expect, test } from "vitest";
import { abbreviationForm } from "../../../src/checks/abbreviations/abbreviation-form.ts";
import { abbreviationUnexplained } from "../../../src/checks/abbreviations/abbreviation-unexplained.ts";
import { abbreviationsNotListed } from "../../../src/checks/abbreviations/abbreviations-not-listed.ts";
import { abbreviationsRules } from "../../../src/checks/abbreviations/abbreviations-rules.ts";
import { acronymGenitive } from "../../../src/checks/abbreviations/acronym-genitive.ts";
import { expansionDiffers } from "../../../src/checks/abbreviations/expansion-differs.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { runRules } from "../../../src/checks/run-rules.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const abbreviations = [
  { short: "EST", long: "effektiv samordning för trygghet" },
  { short: "SSPF", long: "socialtjänst, skola, polis och fritid" },
];
const papers = (sections: readonly string[]) => ({
  letter: { sections: ["proposal", "background", "recipients"].map((section) => ({ section })) },
  plan: { sections: sections.map((section) => ({ section })) },
});
const listed = { abbreviations };
const unlisted = { abbreviations, papers: papers(["introduction", "areas"]) };

const inLetter = (rule: Rule, background: string, register: object = {}) =>
  remarksOf(rule, { register: { ...register }, case: { background } });

describe("an abbreviation in the letter", () => {
  test.each([
    ["Arbetet med BRÅ fortsätter.", "BRÅ"],
    ["Rapportera till BRÅ:s möten.", "BRÅ:s"],
    ["En ANDTS-samordnare finns.", "ANDTS-samordnare"],
    ["Möten hölls med SOG/KLK.", "SOG"],
    ["Fler skolor (SSPF) deltar.", "SSPF"],
    ["Tidigt i KAA, SIP och LSS.", "KAA"],
    ["BRÅ (se bilaga 2) beslutade.", "BRÅ"],
    ["Vi deltar i BRÅ Exempelby.", "BRÅ"],
    ["Ett HVB finns.", "HVB"],
    ["Fler skolor är med.(SSPF)", "SSPF"],
    ["Den anställda personalen PA leder.", "PA"],
  ])("is found where nothing says what it is: %s", (background, words) => {
    expect(inLetter(abbreviationUnexplained, background)[0]).toEqual(["case.background", words, null]);
  });

  test("is found once, at its first use", () => {
    expect(inLetter(abbreviationUnexplained, "BRÅ möts. BRÅ beslutar. BRÅ:s protokoll.")).toHaveLength(1);
  });

  test("gets the register's words as what could stand there", () => {
    expect(inLetter(abbreviationUnexplained, "Frågan tas upp i EST varje vecka.", listed)).toEqual([
      ["case.background", "EST", "effektiv samordning för trygghet (EST)"],
    ]);
    expect(inLetter(abbreviationUnexplained, "Det är sagt. EST möts varje vecka.", listed)).toEqual([
      ["case.background", "EST", "Effektiv samordning för trygghet (EST)"],
    ]);
    expect(inLetter(abbreviationUnexplained, "SF leder arbetet.")).toEqual([
      ["case.background", "SF", "Socialförvaltningen (SF)"],
    ]);
  });

  test("is to be explained, not replaced, where its words in full cannot stand", () => {
    const hintOf = (background: string) =>
      abbreviationUnexplained.find(readingOf({ register: listed, case: { background } }))[0];
    const hint = "Förklara EST, effektiv samordning för trygghet, första gången.";
    expect(hintOf("Alla EST-grupper möts.")).toMatchObject({ hint });
    expect(hintOf("Alla EST grupperna möts.")).toMatchObject({ hint });
    expect(inLetter(abbreviationUnexplained, "Alla EST grupperna möts.", listed)).toEqual([
      ["case.background", "EST", null],
    ]);
    expect(hintOf("En BID-förening finns.")?.hint).toBe("Förklara BID första gången.");
  });

  test("is not replaced where its words in full would need another form", () => {
    const register = {
      abbreviations: [
        { short: "MFA", long: "multifaktorsautentisering" },
        { short: "BRT", long: "lokala brottsförebyggande rådet" },
      ],
    };
    const replacement = (text: string) => inLetter(abbreviationUnexplained, text, register)[0]?.[2];
    expect(replacement("Vi inför MFA i år.")).toBe("multifaktorsautentisering (MFA)");
    expect(replacement("MFA är infört.")).toBeNull();
    expect(replacement("Här gäller att MFA fungerar.")).toBeNull();
    expect(replacement("Det tas upp i lokala BRT varje vecka.")).toBeNull();
    expect(replacement("Det gäller dvs. MFA i år.")).toBe("multifaktorsautentisering (MFA)");
  });

  test("is told from one whose words stand elsewhere in the paper", () => {
    const background = "Vi arbetar med effektiv samordning för trygghet. Frågan tas upp i EST varje vecka.";
    const [remark] = abbreviationUnexplained.find(readingOf({ register: listed, case: { background } }));
    expect(remark?.message).toBe(
      "Förkortningen EST och det som den står för finns i skrivelsen, men aldrig tillsammans.",
    );
    expect(remark?.replacement).toBe("effektiv samordning för trygghet (EST)");
  });

  test("has the field's usual words where the register has none", () => {
    expect(inLetter(abbreviationUnexplained, "Kraven i PBL gäller.")).toEqual([
      ["case.background", "PBL", "plan- och bygglagen (PBL)"],
    ]);
    const register = { abbreviations: [{ short: "PBL", long: "planeringsbladet" }] };
    expect(inLetter(abbreviationUnexplained, "Kraven i PBL i år.", register)[0]?.[2]).toBe("planeringsbladet (PBL)");
    const apart = "Plan- och bygglagen gäller. Kraven i PBL är tre.";
    expect(abbreviationUnexplained.find(readingOf({ case: { background: apart } }))[0]?.message).toContain(
      "tillsammans",
    );
  });

  test("that lists is not put into a list, nor made to do something", () => {
    const replacement = (text: string) => inLetter(abbreviationUnexplained, text, listed)[0]?.[2];
    expect(replacement("Vi satsar på SSPF i år.")).toBe("socialtjänst, skola, polis och fritid (SSPF)");
    expect(replacement("Vi satsar på SSPF, fältare och gårdar.")).toBeNull();
    expect(replacement("I höst gäller att SSPF införs i byn.")).toBeNull();
  });

  test("of a board is written small where the paper writes boards so", () => {
    const inSentence = (text: string) => inLetter(abbreviationUnexplained, text)[0]?.[2];
    expect(inSentence("Arbetet leds av SF i år.")).toBe("Socialförvaltningen (SF)");
    expect(inSentence("Arbetet leds av SF och skolnämnden.")).toBe("socialförvaltningen (SF)");
    expect(inSentence("SF och skolnämnden leder arbetet.")).toBe("Socialförvaltningen (SF)");
  });

  test("that is explained only later is told so", () => {
    const background = "BRÅ möts i mars. Det lokala brottsförebyggande rådet (BRÅ) beslutar.";
    const [remark] = abbreviationUnexplained.find(readingOf({ case: { background } }));
    expect(remark?.message).toBe("Förkortningen BRÅ skrivs ut först längre fram i skrivelsen.");
  });

  test.each([
    "Det lokala brottsförebyggande rådet (BRÅ) möts. BRÅ beslutar.",
    "Brottsförebyggande rådet (förkortat BRÅ) möts.",
    "Arbetet sker enligt effektiv samordning för trygghet (EST).",
    "Underlaget från EST, (Effektiv samordning för trygghet), används.",
    "En FUT(felaktiga utbetalningar)-grupp finns.",
    "Ett ANDTS (alkohol narkotika dopning tobak spel) perspektiv ska finnas.",
    "Socialtjänst, skola, polis och fritid (SSPF) samverkar.",
    "I plan- och bygglagen, PBL, anges kraven.",
    "Obligatorisk ventilationskontroll – OVK – görs vart tredje år.",
    "SIP – samordnad individuell plan – erbjuds alla.",
    "SIP står för samordnad individuell plan.",
    "Med LONA menas statsbidraget till lokala naturvårdssatsningar.",
    "Kommunledningskontoret (KLK) leder arbetet.",
    "Arbetsmarknads- och vuxenutbildningsförvaltningen (AVF) leder arbetet.",
    "Vi följer modellen för trygghet i samverkan.(TIS)",
    "Skolan leder ANDTS-arbetet. (Alkohol, narkotika, dopning, tobak och spel)",
    "Det gäller lagen (2009:1) om kommunens arbete före, under och efter stora olyckor i fredstid och höjd beredskap (LKO).",
    "Exempelby värme (EVAB) och Exempelbyhem (EHAB) deltar.",
    "Lönerna följer huvudöverenskommelse HÖK 21.",
    "Det lokala brottsförebyggande rådet BRÅ möts.",
    "Arbetet följer ARU, dvs. attrahera, rekrytera och utveckla.",
  ])("is explained: %s", (background) => {
    expect(inLetter(abbreviationUnexplained, background)).toEqual([]);
  });

  test.each([
    "EU och FN samarbetar med Exempelby AB.",
    "Lönerna jämförs i värderingssystemet BTS.",
    "Nämnden beslutade i fjol (KFN § 84).",
    "Diarienummer KS 2025/0412 och KSKF/2015:396, enligt AFS 2015:4.",
    "Kapitel IV och XII gäller.",
    "MÅL: att minska brotten. Ett mål är satt.",
    "DET VIKTIGASTE ÄR ATT ALLA DELTAR.",
    "Det är INTE tillåtet, och inte heller lämpligt.",
    "Solcellerna ger 400 MW och lagrar 20 GB.",
    "Under covid-19 och COVID-19 var det stängt.",
    "Skriv till BUN@exempelby.example eller www.exempelby.example/BUN.",
    "Väg E4, rum B12 och ritning A3-14.",
    "Föräldrastödsprogrammet ABC erbjuds HT 2026.",
    "Brå och Nato nämns i SoL.",
    "Föreningarna Exempelby BTK och Exempels FK deltar.",
    "Vi samarbetar med SKT International.",
    "Webbplatsen uppfyller nivå AA, på sikt nivå AA och AAA.",
    "EPA-traktorer, HVB-hemmet och PET-flaskor nämns.",
  ])("nothing here needs to be explained: %s", (background) => {
    expect(inLetter(abbreviationUnexplained, background)).toEqual([]);
  });

  test("a heading may use it when the text below explains it", () => {
    const goals = [{ goal: "kvallar", title: "Arbetet i BRÅ", text: "Brottsförebyggande rådet (BRÅ) möttes." }];
    const followUp = { year: 2025, title: "Uppföljning", areas: [{ area: "centrum", title: "Centrum", goals }] };
    expect(remarksOf(abbreviationUnexplained, { case: { followUp } })).toEqual([]);
  });
});

describe("an abbreviation in the plan", () => {
  const plan = (introduction: string) => ({ introduction });

  test("is explained in the plan too, which is read for itself", () => {
    const given = { case: { background: "Brottsförebyggande rådet (BRÅ) möts." }, plan: plan("BRÅ följer planen.") };
    expect(remarksOf(abbreviationUnexplained, given)).toEqual([["plan.introduction", "BRÅ", null]]);
  });

  test("is explained by the plan's list, where it has one", () => {
    const given = { case: {}, plan: plan("Inrapportering till EST sker varje vecka.") };
    expect(remarksOf(abbreviationUnexplained, { ...given, register: listed })).toEqual([]);
    expect(remarksOf(abbreviationUnexplained, { ...given, register: unlisted })).toEqual([
      ["plan.introduction", "EST", "effektiv samordning för trygghet (EST)"],
    ]);
  });

  test("that names a party in the tables is to be listed or explained", () => {
    const columns = [
      { heading: "Hur", field: "activity.how", width: 50 },
      { heading: "Ansvar", field: "activity.responsible", width: 50 },
    ];
    const goals = [
      { id: "m", what: "Färre rån", activities: [{ id: "a", how: "Vandra.", responsible: ["SF", "polisen"] }] },
    ];
    const inPlan = { columns, areas: [{ id: "centrum", title: "Centrum", goals }] };
    expect(remarksOf(abbreviationsNotListed, { register: unlisted, plan: inPlan })).toEqual([
      ["plan.areas.0", null, null],
    ]);
    const others = [{ id: "x", what: "Lugn", activities: [{ id: "y", how: "Vandra.", responsible: ["kansliet"] }] }];
    const later = { ...inPlan, areas: [{ id: "byn", title: "Byn", goals: others }, ...inPlan.areas] };
    expect(remarksOf(abbreviationsNotListed, { register: unlisted, plan: later })[0]?.[0]).toBe("plan.areas.1");
    expect(remarksOf(abbreviationsNotListed, { register: listed, plan: inPlan })).toEqual([]);
    const explained = { ...inPlan, introduction: "Socialförvaltningen (SF) leder arbetet." };
    expect(remarksOf(abbreviationsNotListed, { register: unlisted, plan: explained })).toEqual([]);
    expect(remarksOf(abbreviationsNotListed, { register: unlisted })).toEqual([]);
    const words = readingOf({}).register.parties.map((party) => ({
      ...party,
      abbreviation: party.abbreviation && "Social",
    }));
    expect(remarksOf(abbreviationsNotListed, { register: { ...unlisted, parties: words }, plan: inPlan })).toEqual([]);
    const used = { ...inPlan, introduction: "Arbetet leds av SF." };
    expect(remarksOf(abbreviationsNotListed, { register: unlisted, plan: used })).toEqual([]);
    expect(remarksOf(abbreviationUnexplained, { register: unlisted, plan: used })).toHaveLength(1);
  });
});

describe("what an abbreviation stands for", () => {
  test.each([
    [
      "Arbetet sker i EST (effektiv samverkan för trygghet).",
      "effektiv samverkan för trygghet",
      "effektiv samordning för trygghet",
    ],
    ["Skola, socialtjänst och polis (SSPF) möts.", null, null],
    ["Socialförvaltnigen (SF) leder arbetet.", null, null],
  ])("differs from the register: %s", (background, words, replacement) => {
    const expected = words === null ? [] : [["case.background", words, replacement]];
    expect(inLetter(expansionDiffers, background, listed)).toEqual(expected);
  });

  test.each([
    "Arbetet sker i EST (Effektiv samordning för trygghet).",
    "Effektiv samordning för tryggheten (EST) används.",
    "Socialtjänst, skola, polis, fritid (SSPF) möts.",
    "EST (se bilaga 2) används.",
    "EST (varje vecka) används.",
    "Vi ser etapper i EST varje vecka.",
    "Effektiv samordning för trygghet Exempelby (nedan EST Exempelby) används.",
    "Effektiv samordning för trygghet i Exempelby (EST) används.",
  ])("agrees with the register, or is something else: %s", (background) => {
    expect(inLetter(expansionDiffers, background, listed)).toEqual([]);
  });
});

describe("a long name that the register has", () => {
  const long = "lagen om kommunens arbete före, under och efter stora olyckor i fredstid och höjd beredskap";
  const register = { abbreviations: [{ short: "LKO", long }] };

  test("is the same with the law's number in it", () => {
    const background = `Det gäller ${long.replace("lagen", "lagen (2009:1)")} (LKO).`;
    expect(inLetter(abbreviationUnexplained, background, register)).toEqual([]);
    expect(inLetter(expansionDiffers, background, register)).toEqual([]);
  });
});

describe("the form of common abbreviations", () => {
  test.each([
    ["välfärdstjänster tex sjukvård", "tex", "t.ex."],
    ["skolor t ex gymnasiet", "t ex", "t.ex."],
    ["skolor t.ex gymnasiet", "t.ex", "t.ex."],
    ["skolor, parker m m.", "m m.", "m.m."],
    ["Tex skolorna.", "Tex", "T.ex."],
    ["bl a skolor", "bl a", "bl.a."],
    ["fr o m mars", "fr o m", "fr.o.m."],
    ["pga regn", "pga", "p.g.a."],
  ])("is mended: %s", (background, words, replacement) => {
    expect(inLetter(abbreviationForm, background)).toEqual([["case.background", words, replacement]]);
  });

  test.each([
    "t.ex. skolor, bl.a. gymnasiet, m.m. och dvs. alla",
    "Skolor, parker m.m.",
    "Texten och kontexten är klar.",
    "Lokalen är tom. Från och med mars.",
    "Brädan är 5 m m.fl.",
    "Se www.tex.example och tex@exempelby.example.",
    "Kor och S K Larsson",
    "D.v.s. alla och d.v.s. ingen",
  ])("is right: %s", (background) => {
    expect(inLetter(abbreviationForm, background)).toEqual([]);
  });
});

describe("an ending on an abbreviation", () => {
  test.each([
    ["BRÅs protokoll", "BRÅs", "BRÅ:s"],
    ["EU's regler", "EU's", "EU:s"],
    ["enligt FNs Barnrättskommitté", "FNs", "FN:s"],
    ["enligt EUs, Sveriges och länets mål", "EUs", "EU:s"],
    ["enligt EUs och Sveriges mål", "EUs", "EU:s"],
  ])("has a colon: %s", (background, words, replacement) => {
    expect(inLetter(acronymGenitive, background)).toEqual([["case.background", words, replacement]]);
  });

  test.each(["BRÅ:s protokoll", "Brås protokoll", "flera PCs.", "HAs", "PCs och skrivare", "PCs, skärmar", "PCs som"])(
    "is right or something else: %s",
    (background) => {
      expect(inLetter(acronymGenitive, background)).toEqual([]);
    },
  );
});

test("the papers of Exempelby have no fault of this kind", () => {
  expect(runRules(abbreviationsRules, readingOfCase("exempelby/2026"))).toEqual([]);
});

test("the seed's faults of this kind are found at their places", () => {
  const found = runRules(abbreviationsRules, readingOfCase("eskilstuna/2022")).map(({ code, path, words }) => [
    code,
    path,
    words,
  ]);
  expect(found).toEqual([
    ["abbreviation-unexplained", "case.followUp.areas.0.goals.2.text", "SSPF"],
    ["abbreviation-unexplained", "case.followUp.areas.1.goals.2.text", "BRÅ"],
    ["abbreviation-form", "register.perspectives.2.qualities.2", "tex"],
    ["abbreviation-unexplained", "plan.areas.0.goals.2.activities.0.how", "SSPF"],
  ]);
});
