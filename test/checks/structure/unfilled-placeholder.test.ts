import { describe, expect, test } from "vitest";
import { unfilledPlaceholder } from "../../../src/checks/structure/unfilled-placeholder.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const wordsIn = (background: string) =>
  remarksOf(unfilledPlaceholder, { case: { background } }).map(([, words]) => words);

describe("a placeholder is found", () => {
  test.each([
    ["Beslutet skickas till /Adressat/.", "/Adressat/"],
    ["Beslutet skickas till /Ange mottagare/ och polisen.", "/Ange mottagare/"],
    ["Planen gäller från [Ange datum].", "[Ange datum]"],
    ["Planen gäller från [datum].", "[datum]"],
    ["Ansvarig är <Namn på förvaltning>.", "<Namn på förvaltning>"],
    ["Ansvarig är {handläggare}.", "{handläggare}"],
    ["Planen kostar XXX kronor.", "XXX"],
    ["Planen kostar xx kronor.", "xx"],
    ["Planen kostar XX kronor.", "XX"],
    ["Styrelsen beslutade 2026-XX-XX.", "2026-XX-XX"],
    ["Styrelsen beslutade 2026-01-xx.", "2026-01-xx"],
    ["Styrelsen beslutade ÅÅÅÅ-MM-DD.", "ÅÅÅÅ-MM-DD"],
    ["Planen gäller 20XX.", "20XX"],
    ["Styrelsen beslutade om planen, § X.", "§ X"],
    ["Bakgrunden är [...] och därför behövs en plan.", "[...]"],
    ["Bakgrunden är […] och därför behövs en plan.", "[…]"],
    ["Klicka här för att ange text.", "Klicka här för att"],
    ["Klicka eller tryck här för att ange text.", "Klicka eller tryck här"],
    ["Ta inte bort denna rad den innehåller dold information", "Ta inte bort denna rad"],
    ["TODO: fråga polisen.", "TODO"],
    ["Skriv här vad som har hänt.", "Skriv här"],
    ["Lorem ipsum dolor sit amet.", "Lorem ipsum"],
    ["Enligt Fel! Hittar inte referenskälla. ska planen följas upp.", "Fel! Hittar inte referenskälla"],
    ["Planen heter {{plan.title}}.", "{{plan.title}}"],
  ])("%s", (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test("at its place in the passage", () => {
    const { passages, ...reading } = readingOf({ case: { background: "Först XXX, sedan XXX." } });
    const found = unfilledPlaceholder.find({ ...reading, passages });
    expect(found.map(({ at }) => at)).toEqual([6, 17]);
  });

  test("once, although two patterns fit the same words", () => {
    expect(wordsIn("Planen gäller från [Ange datum ÅÅÅÅ-MM-DD].")).toEqual(["[Ange datum ÅÅÅÅ-MM-DD]"]);
  });

  test("in the plan's cells, in the letterhead and among the signatories", () => {
    const given = {
      case: {
        diaryNumber: "KS 2026/XXXX",
        officer: { name: "[Namn]" },
        signatories: [{ name: "[Förnamn Efternamn]", title: "[Titel]" }],
      },
    };
    expect(remarksOf(unfilledPlaceholder, given)).toEqual([
      ["case.officer.name", "[Namn]", null],
      ["case.diaryNumber", "XXXX", null],
      ["case.signatories.0.name", "[Förnamn Efternamn]", null],
      ["case.signatories.0.title", "[Titel]", null],
    ]);
  });

  test("as a recipient that is not filled in, once", () => {
    const given = { case: { recipients: [{ party: "polisen" }, { placeholder: "/Adressat/" }] } };
    expect(remarksOf(unfilledPlaceholder, given)).toEqual([["case.recipients.1.placeholder", "/Adressat/", null]]);
    const [remark] = unfilledPlaceholder.find(readingOf(given));
    expect(remark?.message).toBe("Mottagaren ”/Adressat/” är inte ifylld.");
  });

  test("when it is one of the municipality's own", () => {
    const register = { checks: { placeholders: ["Infoga kommunvapen"] } };
    const given = { register, case: { background: "Infoga kommunvapen överst." } };
    expect(remarksOf(unfilledPlaceholder, given)).toEqual([["case.background", "Infoga kommunvapen", null]]);
  });
});

describe("right text is left alone", () => {
  test.each([
    "Kommunen och/eller polisen ansvarar.",
    "Gata/park och KLK/Polismyndigheten har gjort en analys/Platsbesök.",
    "Perspektiven är Social/ Ekonomisk/ Kriminologisk.",
    "Läs mer på https://www.exempelby.example/Politik/Handlingar/2026 eller www.exempelby.example/Start/.",
    "Filen ligger i mappen G:/Kansli/Planer/2026.",
    "Mötet är 2026-01-07 och perioden är 2024–2027, läsåret 2025/2026.",
    "Enligt rapporten [1] ökade brotten [2, 3].",
    "Polisen skriver att ”oron [...] har minskat” i centrum.",
    "Polisen skriver att ”[d]et är lugnt [min kursivering]” i centrum.",
    "Ordet ”Skriv här” står i formuläret.",
    "Andelen är < 5 procent och > 2 procent.",
    "Skriv till <trygghet@exempelby.example> eller se <https://exempelby.example>.",
    "Målgruppen är barn (6–15 år) {enligt lag}.",
    "Personnumret 800101-XXXX har tagits bort.",
    "Uppgiften [namn borttaget] omfattas av sekretess.",
    "Storlek XXL och Ludvig XX, samt kromosom XX.",
    "Planen följer upp 20 procent av § 119 och 5 kap. 2 §.",
    "Klicka här.",
    'Första stycket<br>andra <b>stycket</b> <span class="x">här</span>.',
    "Ring 010-000 00 00 eller 112.",
    "Temperaturen är 20 °C, priset 2 000 kr/år och km/h.",
    "Barnet var i/vid skolan 2020/21.",
    "Todokumentet är klart.",
    "Läs [kommunens sida](https://www.exempelby.example/Trygghet/) om trygghet.",
  ])("%s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test("a perspective between slashes is one of several", () => {
    expect(wordsIn("Perspektiv: Ekonomisk /Social/ kriminologisk")).toEqual([]);
  });

  test("the fictional case has none, and the seed has one", () => {
    expect(unfilledPlaceholder.find(readingOfCase("exempelby/2026"))).toEqual([]);
    const seed = unfilledPlaceholder.find(readingOfCase("eskilstuna/2022"));
    expect(seed.map(({ path, words }) => [path, words])).toEqual([["case.recipients.1.placeholder", "/Adressat/"]]);
  });
});
