import { describe, expect, test } from "vitest";
import { capitalInDate } from "../../../src/checks/typography/capital-in-date.ts";
import { commaBeforeList } from "../../../src/checks/typography/comma-before-list.ts";
import { lawReferenceForm } from "../../../src/checks/typography/law-reference-form.ts";
import { mixedNumerals } from "../../../src/checks/typography/mixed-numerals.ts";
import { percentSign } from "../../../src/checks/typography/percent-sign.ts";
import { semicolonBeforeList } from "../../../src/checks/typography/semicolon-before-list.ts";
import { thousandsSpace } from "../../../src/checks/typography/thousands-space.ts";
import { saidOf, saidOfCells } from "../said-of.ts";

describe("a semicolon before a list", () => {
  test.each([
    ["Planen omfattar; belysning, skötsel av parker, närvaro och stöd.", "omfattar;", "omfattar:"],
    [
      "Grupperna kan bland annat skapa; samverkan, kunskap och förståelse, engagemang och delaktighet.",
      "kan bland annat skapa;",
      "kan bland annat skapa:",
    ],
    ["Det gäller följande; skolor, förskolor, parker och torg.", "följande;", "följande:"],
    ["Målen finns inom områdena; skola, fritid, omsorg samt boende.", "inom områdena;", "inom områdena:"],
    ["Förslaget vilar på;\n\n- skolans enkät\n- polisens lägesbild", "på;", "på:"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(semicolonBeforeList, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Planen är klar; den omfattar belysning, skötsel, närvaro och stöd.",
    "Kommunen ska agera; polisen är med, skolan ska lyssna, och vi följer.",
    "Skolan deltar; parken, torget och badet väntar.",
    "Det gäller skolor; förskolor.",
    "Kansliet kan hjälpa; vi behöver skolor, parker, torg och bad.",
    "Arbetet sker i tre delar; det är kurser, möten, samtal och besök.",
    "Kansliet ska:\n\n- ordna möten;\n- bjuda in;\n- skriva.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(semicolonBeforeList, text)).toEqual([]);
  });
});

describe("a comma before a list", () => {
  test.each([
    ["Det finns på fyra skolor i år, Askskolan, Björkskolan, Ekskolan och Granskolan.", "år,", "år:"],
    ["De områden som valdes var, narkotika, våld i hemmet och otrygghet.", "var,", "var:"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(commaBeforeList, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Det finns på fyra skolor, Askskolan, Björkskolan och Ekskolan.",
    "Fyra skolor deltar, men Askskolan, Björkskolan och Ekskolan väntar.",
    "Fyra skolor, Askskolan, Björkskolan, Ekskolan och Granskolan, deltar.",
    "De är, tyvärr, få och små.",
    "De stora målen är, dessutom, svåra, dyra och otydliga.",
    "Målet är, enligt polisen, att minska brott och otrygghet.",
    "Vi har tre mål: trygghet, närvaro och stöd.",
    "I tre områden, Norr, arbetar vi.",
    "Vandringar ordnas 2–3 gånger per år i Centrum, Norrby, Söderby och Västerby.",
    "Vi möts tre gånger per år i Centrum, Norrby och Söderby.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(commaBeforeList, text)).toEqual([]);
  });
});

describe("the same thing counted in figures and letters", () => {
  test("is told with the figure in letters", () => {
    expect(saidOf(mixedNumerals, "I dag har 7 skolor stöd. På fyra nya skolor börjar det.")).toEqual([
      ["7 skolor", "sju skolor"],
    ]);
    expect(saidOf(mixedNumerals, "7 skolor har stöd. Fyra skolor väntar.")).toEqual([["7 skolor", "Sju skolor"]]);
  });

  test.each([
    "Fem av sju skolor deltog. 45 medarbetare gick kursen.",
    "På 25 skolor finns stöd, på 7 skolor inte, och fyra skolor väntar.",
    "Andelen är 5 procent, och fem procent i fjol.",
    "Eleverna i årskurs 7 och de två klasserna.",
    "Det tar 2 timmar, och två timmar till.",
    "Det finns 5 mål och fyra skolor.",
    "Den 7 maj deltog fyra skolor.",
    "Se kapitel 7, skolor i kap. 4 och de fyra skolorna.",
  ])("is not in ”%s”", (text) => {
    expect(saidOf(mixedNumerals, text)).toEqual([]);
  });
});

describe("large numbers, per cent and dates", () => {
  test.each([
    ["Det kostar 34175 kronor.", "34175", "34 175"],
    ["Det bor 1234567 invånare här.", "1234567", "1 234 567"],
    ["Det kostar 34.175 kronor.", "34.175", "34 175"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(thousandsSpace, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Det kostar 34 175 kronor eller 1500 kronor, år 2026.",
    "Dnr 20250412 och ärende nr 34175 är klara.",
    "Adressen är 631 86 Exempelby eller 63186 Exempelby.",
    "Ring 0167101000 eller 46167101000 nu.",
    "Den 20260107 kom det, konto 34175 används.",
    "Talet är 3.14 och version 12.345.",
  ])("no space is asked for in ”%s”", (text) => {
    expect(saidOf(thousandsSpace, text)).toEqual([]);
  });

  test("a per cent sign is parted from its number, and spelt out in running text", () => {
    expect(saidOf(percentSign, "Det är 25% av barnen, 2,5%.")).toEqual([
      ["25%", "25 procent"],
      ["2,5%", "2,5 procent"],
    ]);
    expect(saidOf(percentSign, "Från 7,9 % till 7,0%.")).toEqual([["7,0%", "7,0 %"]]);
    expect(saidOfCells(percentSign, ["Högst 25% otrygga"])).toEqual([["25%", "25 %"]]);
    expect(saidOf(percentSign, "25 %, en 25%-ig ökning, https://x.example/a%20b och 3 procent.")).toEqual([]);
  });

  test.each([
    ["Planen är från den 7 Januari 2026.", "7 Januari", "7 januari"],
    ["Det sker i Mars 2026.", "i Mars", "i mars"],
    ["I September möts vi.", "I September", "I september"],
    ["Vi möts på Måndagar.", "på Måndagar", "på måndagar"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(capitalInDate, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Mars 2026 blir bra. Måndag är första dagen.",
    "Brevet är till Maj, från April och 2 Maj-Britt.",
    "Den 7 januari 2026, på måndagar.",
    "Vi möts i Maj-gården.",
  ])("the capitals are right in ”%s”", (text) => {
    expect(saidOf(capitalInDate, text)).toEqual([]);
  });
});

describe("a reference to a law", () => {
  test.each([
    ["Enligt 11§ kommunallagen.", "11§", "11 §"],
    ["Enligt 4a § samma lag.", "4a §", "4 a §"],
    ["Enligt 12 kap 10 § jordabalken.", "12 kap", "12 kap."],
    ["Enligt 12kap. 2 a § jordabalken.", "12kap.", "12 kap."],
    ["Se §5 i stadgan.", "§5", "§ 5"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(lawReferenceForm, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Enligt 12 kap. 10 § och 4 a § samt 5 §.",
    "Se § 45, §§ 2–3 och 2–5 §§.",
    "Boken har 12 kap och 3 delar.",
    "Med hänvisning till 3\u00a0kap.\u00a08\u00a0§.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(lawReferenceForm, text)).toEqual([]);
  });
});
