import { describe, expect, test } from "vitest";
import { impossibleDate } from "../../../src/checks/years/impossible-date.ts";
import { impossibleYear } from "../../../src/checks/years/impossible-year.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

describe("a year that cannot be", () => {
  const wordsIn = (background: string) => remarksOf(impossibleYear, { case: { background } }).map(([, words]) => words);

  test.each([
    ["Planen gäller år 2926.", "2926"],
    ["Inför 20226 har få justeringar gjorts.", "20226"],
    ["Planen gäller från januari 206.", "206"],
    ["Åtgärdsplan 1026 antas.", "1026"],
    ["Åtgärdsplanen för 2926 antas.", "2926"],
    ["Arbetet pågick under hösten 2205.", "2205"],
    ["Plan för Exempelby kommun 2926", "2926"],
    ["Lägesbilden från hösten 2926 visar att oron ökar.", "2926"],
    ["Planen är daterad 2926-01-07.", "2926-01-07"],
    ["Planen är daterad 206-01-07.", "206-01-07"],
    ["Överenskommelsen 2024–20277 gäller.", "2024–20277"],
    ["Överenskommelsen 2024–2927 gäller.", "2024–2927"],
    ["Överenskommelsen 2027–2024 gäller.", "2027–2024"],
  ])("is found: %s", (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test("the hint names the year nearest the plan that may be meant", () => {
    const hintIn = (background: string) => impossibleYear.find(readingOf({ case: { background } }))[0]?.hint;
    expect(hintIn("Planen gäller år 20262.")).toBe("Menas 2026?");
    expect(hintIn("Planen gäller år 206.")).toBe("Menas 2026?");
  });

  test.each([
    "Planen gäller 2026 och överenskommelsen 2024–2027.",
    "Enkäten skickas till 1 500 invånare och kostar 2924 kronor.",
    "Under 206 dagar besökte 2926 personer torget.",
    "I år 206 elever, förra året 216.",
    "Antalet anmälningar ökade från 2926 till 3026.",
    "Lagen (2023:196) om kommuners ansvar, SFS 2018:1197.",
    "Ärendet har diarienummer KS 2926/0412 och KSKF/2026:396.",
    "Ring 016-710 10 26 eller 010-206 20 26.",
    "Kansliet ligger på Storgatan 206, 206 26 Exempelby.",
    "Kommunen grundades år 1526 och staden 1659.",
    "Klimatmålet gäller till 2045 och visionen till 2050.",
    "Läsåret 2025/26 och perioden 2024–27.",
    "Kostnaden är 2 926 000 kronor eller 2926,5 tkr.",
    "Elever i årskurs 7–9, 15–20 år.",
    "I maj 206 deltagare, i juni 1026 deltagare.",
    "Fastigheten Plan 1:206 och rum 206.",
    "Anslaget är 2020–2926 kronor.",
    "Under 2926 timmar patrullerade polisen.",
  ])("is not made out of %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test.each(["eskilstuna/2022", "exempelby/2026"])("is not in %s", (folder) => {
    expect(impossibleYear.find(readingOfCase(folder))).toEqual([]);
  });
});

describe("a date that is not in the calendar", () => {
  const wordsIn = (background: string) => remarksOf(impossibleDate, { case: { background } }).map(([, words]) => words);

  test.each([
    ["Planen följs upp senast den 31 april 2026.", "den 31 april 2026"],
    ["Planen följs upp 30 februari 2026.", "30 februari 2026"],
    ["Planen följs upp den 29 februari 2026.", "den 29 februari 2026"],
    ["Planen följs upp den 32 mars.", "den 32 mars"],
    ["Planen är daterad 2026-02-30.", "2026-02-30"],
    ["Planen är daterad 2026-13-01.", "2026-13-01"],
    ["Planen är daterad 2026-01-00.", "2026-01-00"],
  ])("is found: %s", (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test.each([
    "Planen följs upp senast den 31 mars 2027, den 30 april och den 29 februari.",
    "Planen följs upp den 29 februari 2028.",
    "Tiden är 19 januari–17 december 2026, 15 juni–14 augusti.",
    "Ärendet har nummer KS-2026-13-01 och telefon 2026-71-00 00.",
    "Grupp 45 mars och april.",
    "Planen är daterad 2026-01-07.",
  ])("is not made out of %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test.each(["eskilstuna/2022", "exempelby/2026"])("is not in %s", (folder) => {
    expect(impossibleDate.find(readingOfCase(folder))).toEqual([]);
  });
});
