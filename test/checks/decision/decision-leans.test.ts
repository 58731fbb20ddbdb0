import { describe, expect, test } from "vitest";
import { decisionLeans } from "../../../src/checks/decision/decision-leans.ts";
import { readingOf, readingOfCase, remarksOf } from "../reading-of.ts";

const wordsIn = (...proposal: readonly string[]) =>
  remarksOf(decisionLeans, { case: { proposal } }).map(([path, words]) => [path, words]);

describe("a decision that leans on another paper", () => {
  test.each([
    ["Kommunstyrelsen antar planen enligt förslag.", "enligt förslag"],
    ["Kommunstyrelsen antar planen Enligt  bilaga 1.", "Enligt  bilaga"],
    ["Planen antas i enlighet med föreliggande förslag.", "i enlighet med föreliggande förslag"],
    ["Föreliggande plan antas.", "Föreliggande"],
    ["Nämnden ställer sig bakom förvaltningens förslag.", "ställer sig bakom förvaltningens förslag"],
    ["Planen antas i enlighet med förvaltningens tjänsteskrivelse.", "i enlighet med förvaltningens tjänsteskrivelse"],
    ["Planen antas enligt kommunstyrelsens arbetsutskotts förslag.", "enligt kommunstyrelsens arbetsutskotts förslag"],
    ["Planen antas enligt ovan.", "enligt ovan"],
    ["att anta planen enligt bifogat dokument", "enligt bifogat"],
    ["att svara Länsstyrelsen i enlighet med upprättat förslag", "i enlighet med upprättat förslag"],
    ["Fullmäktige väljer revisorer enligt till fullmäktige lämnat förslag.", "till fullmäktige lämnat förslag"],
    ["Motionen besvaras med hänvisning till vad som anförs i tjänsteskrivelsen.", "vad som anförs i tjänsteskrivelsen"],
    ["Kommunstyrelsen godkänner Åtgärdsplan 2026 enligt tjänsteskrivelsen.", "enligt tjänsteskrivelsen"],
    ["Åtgärdsplanen antas enligt bilaga 1.", "enligt bilaga"],
  ])("is found: %s", (point, words) => {
    expect(wordsIn(point)).toEqual([["case.proposal.0", words]]);
  });

  test("the hint says why, and what to write instead", () => {
    const [remark] = decisionLeans.find(readingOf({ case: { proposal: ["Planen antas enligt förslag."] } }));
    expect(remark?.message).toBe("”enligt förslag” gör att beslutet inte går att förstå för sig.");
    expect(remark?.hint).toBe(
      "Protokollet innehåller inte förslaget. Skriv ut vad som beslutas, med planens namn, år och datum.",
    );
    expect(remark?.at).toBe(13);
  });

  test("of a plan that is named with its year, the hint asks for no more name", () => {
    const proposal = ["Åtgärdsplan 2026 antas enligt förslag."];
    expect(decisionLeans.find(readingOf({ case: { proposal } }))[0]?.hint).toBe(
      "Protokollet innehåller inte förslaget. Planen är namngiven med år: stryk orden, eller ange dess datum i stället.",
    );
  });

  test.each([
    "Åtgärdsplan för Exempelby kommun 2026, i enlighet med bilaga 1 till kansliets tjänsteskrivelse, antas.",
    "Kommunstyrelsen antar Åtgärdsplan 2026 enligt bifogad handling.",
    "Kommunstyrelsen antar Åtgärdsplan 2026 enligt kansliets förslag daterat 2026-01-07.",
    "Kommunstyrelsen antar Åtgärdsplan för Exempelby kommun 2026, daterad 2026-01-07.",
    "Kommunstyrelsen ger Kommunkansliet i uppdrag att ta fram ett förslag enligt lag (2023:196).",
    "Kommunstyrelsen delegerar beslut enligt kommunallagen till ordföranden.",
    "Kommunstyrelsen lämnar förslaget utan erinran.",
    "Ärendet remitteras till socialnämnden för yttrande enligt reglementet.",
    "Planen följs upp i enlighet med kommunens riktlinjer.",
    "Kommunstyrelsen avslår medborgarförslaget.",
    "Bilagan ”Lägesbild 2025” läggs till handlingarna.",
  ])("is not made out of a decision that stands alone: %s", (point) => {
    expect(wordsIn(point)).toEqual([]);
  });

  test("is no matter outside the proposal", () => {
    const background = "Planen har tagits fram enligt förslag från polisen.";
    expect(remarksOf(decisionLeans, { case: { background } })).toEqual([]);
  });

  test("is in neither of the repository's cases", () => {
    expect(decisionLeans.find(readingOfCase("eskilstuna/2022"))).toEqual([]);
    expect(decisionLeans.find(readingOfCase("exempelby/2026"))).toEqual([]);
  });
});
