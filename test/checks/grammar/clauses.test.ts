import { describe, expect, test } from "vitest";
import { beforeHur } from "../../../src/checks/grammar/before-hur.ts";
import { commaBeforeVilket } from "../../../src/checks/grammar/comma-before-vilket.ts";
import { harWithoutSupine } from "../../../src/checks/grammar/har-without-supine.ts";
import { modalWithSupine } from "../../../src/checks/grammar/modal-with-supine.ts";
import { numberOfRelative } from "../../../src/checks/grammar/number-of-relative.ts";
import { ochSom } from "../../../src/checks/grammar/och-som.ts";
import { superfluousSa } from "../../../src/checks/grammar/superfluous-sa.ts";
import { saidOf, saidOfHeading } from "../said-of.ts";

describe("“och som” without a “som” before", () => {
  test.each([
    "En överenskommelse upprättades 2019 och som beskriver vad vi gör.",
    "Planen antogs av kommunstyrelsen och som gäller i år.",
    "Dialogen fortgår och är i process och som återrapporteras till styrgruppen.",
    "Arbetet pågår och som leder till en ny modell.",
  ])("”%s”", (text) => {
    expect(saidOf(ochSom, text)).toEqual([["och som", "och"]]);
  });

  test.each([
    "Planen, som antogs 2019 och som gäller i år, är kort.",
    "Det är personer i behandling och som saknar bostad.",
    "Kommunen hjälper personer med missbruk och som saknar bostad.",
    "Arbetet sker i grupper och som enskilda samtal.",
    "Arbetet sker i möten och som utbildningar.",
    "Maja är anställd och som samordnare leder hon mötet.",
    "Avtalet där parterna antogs 2019 och som gäller.",
    "De åtgärder kommunen planerar och som finansieras av staten börjar nu.",
    "Personer utan arbete och som har barn får stöd.",
    "Den plan vilken antogs 2019 och som gäller.",
    "Planen antogs 2019. Avtalet och som bilaga lägesbilden.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(ochSom, text)).toEqual([]);
  });
});

describe("one or several", () => {
  test.each([
    ["Prevention på platsen som upplevs vara otrygga, där brott sker.", "platsen som upplevs vara otrygga"],
    ["I området som är otrygga för barn.", "området som är otrygga"],
    ["Skolan som var stökiga.", "Skolan som var stökiga"],
    ["Polisen arbetar i parken som upplevs otrygga.", "parken som upplevs otrygga"],
    ["Vandringarna görs ofta, i parken som upplevs otrygga.", "parken som upplevs otrygga"],
    ["Verksamheten som känns osäkra och svår.", "Verksamheten som känns osäkra"],
  ])("”%s”", (text, words) => {
    expect(saidOf(numberOfRelative, text)).toEqual([[words, null]]);
  });

  test("is found in a heading, too", () => {
    expect(saidOfHeading(numberOfRelative, "Prevention på platsen som upplevs vara otrygga")).toHaveLength(1);
  });

  test.each([
    "Platser som upplevs vara otrygga, och barnen som är utsatta.",
    "Brotten som är grova och målen som är viktiga.",
    "Platsen som är bra för alla, och huset som är lika.",
    "Torget som är stadens gamla, och paret som är gifta.",
    "Flertalet som är nöjda, och antalet som är otrygga.",
    "Platsen som är otrygg, och området som är otryggt.",
    "Skolan som är viktiga personers mål.",
    "Gatan som har lampor, och parken som hyser unga.",
    "De har sedan som är gamla vana bytt.",
    "Vi räknar åtgärderna i planen för parkmiljön som är genomförda.",
    "Det finns delar av staden som är otrygga.",
    "Vi följer åtgärder inom verksamheten som är färdiga.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(numberOfRelative, text)).toEqual([]);
  });
});

describe("the form of a verb after “ska”", () => {
  test.each([
    [
      "Dessutom ska det offentliga rummet återerövrats och mer.",
      "ska det offentliga rummet återerövrats",
      "ska det offentliga rummet återerövras",
    ],
    ["Arbetet bör utvecklats.", "bör utvecklats", "bör utvecklas"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(modalWithSupine, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Arbetet ska ha utvecklats och ska utvecklas.",
    "Kommunen ska redovisa vad som startats.",
    "Skolan ska bli en trygg plats, och kan göra en insats.",
    "Vi ska visa hur det skapats.",
    "Kommunen ska på varje arbetsplats, i varje sats och mandats namn.",
    "Arbetet har utvecklats.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(modalWithSupine, text)).toEqual([]);
  });
});

describe("“rutiner hur”", () => {
  test.each([
    ["Där finns stöd men också rutiner hur man hanterar missbruk.", "rutiner hur", "rutiner för hur"],
    ["Skolan saknar kunskap hur det går till.", "kunskap hur", "kunskap om hur"],
    ["Riktlinjer hur man svarar finns.", "Riktlinjer hur", "Riktlinjer för hur"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(beforeHur, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Skolan har rutiner för hur man svarar.",
    "Kommunen visar i sina rutiner hur arbetet går till.",
    "Det framgår av gällande rutiner hur man gör.",
    "Polisen beskriver för elever och rutiner hur brott sker.",
    "Frågan hur man gör är öppen.",
    "Det styrs enligt riktlinjer hur ofta vi ses.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(beforeHur, text)).toEqual([]);
  });
});

describe("a verb after har", () => {
  test.each([
    ["Frågan har beaktas i planen.", "har beaktas", "har beaktats"],
    ["Antalet har inte heller ökat, men hade redan fördubblas.", "hade redan fördubblas", "hade redan fördubblats"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(harWithoutSupine, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Frågan har beaktats, och förslaget har elevernas stöd.",
    "Planen har allas stöd och vuxnas tid.",
    "Kommunen har planer som beaktas.",
    "Rådet har bas i Exempelby.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(harWithoutSupine, text)).toEqual([]);
  });
});

describe("a comma before “vilket”", () => {
  test.each([
    [
      "Få justeringar har gjorts vilket i stort sett innebär samma aktiviteter.",
      "gjorts vilket i stort sett innebär",
      "gjorts, vilket i stort sett innebär",
    ],
    ["Mötena blev fler vilket kräver mer.", "fler vilket kräver", "fler, vilket kräver"],
    ["Vi var åtta i fjol och elva 2024 vilket motsvarar målet.", "2024 vilket motsvarar", "2024, vilket motsvarar"],
    ["Andelen är 14 % vilket är mer.", "% vilket är", "%, vilket är"],
    [
      "Fler är med (14 procent) vilket i och för sig är bra.",
      "procent) vilket i och för sig är",
      "procent), vilket i och för sig är",
    ],
    ["Det saknas samordning vilket vi ser som en risk.", "samordning vilket vi ser", "samordning, vilket vi ser"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(commaBeforeVilket, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Mötena blev fler, vilket innebär mer arbete.",
    "Kansliet avgör vilket område det gäller.",
    "Det sätt på vilket kommunen har arbetat, och genom vilket är det.",
    "Vi vet inte vilket är bäst, och oavsett vilket kommer vi.",
    "Förslaget vilket vi bedömer vara bäst, och nämnden avgör för verksamheten vilket vi väljer.",
  ])("is not asked for in ”%s”", (text) => {
    expect(saidOf(commaBeforeVilket, text)).toEqual([]);
  });
});

describe("“så” before the verb", () => {
  test.each([
    ["När det gäller kameror så sattes två upp.", "så sattes", "sattes"],
    ["Genom en plan så blir det bättre.", "så blir", "blir"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(superfluousSa, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "När det är så många barn ordnar vi mer.",
    "Om det är så är det bra. Om så är fallet vet vi. När så sker ses vi.",
    "Planen är så kallad, så att den kan följas.",
    "När vi ses så ofta, så länge och så är det.",
    "Vi gjorde klart, så är det.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(superfluousSa, text)).toEqual([]);
  });
});
