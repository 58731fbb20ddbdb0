import { beforeAll, describe, expect, test } from "vitest";
import type { Dictionary } from "../../src/spell/dictionary.ts";
import { nearWords } from "../../src/spell/near-words.ts";
import { openSwedishDictionary } from "../../src/spell/swedish-dictionary.ts";

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await openSwedishDictionary();
});

const misspelt: readonly (readonly [wrong: string, right: string])[] = [
  ["aktivitetserna", "aktiviteterna"],
  ["nattvandningsgrupper", "nattvandringsgrupper"],
  ["samverkanforum", "samverkansforum"],
  ["trygghetmätning", "trygghetsmätning"],
  ["trygghetsmätnning", "trygghetsmätning"],
  ["brottförebyggande", "brottsförebyggande"],
  ["kommunstyrlesen", "kommunstyrelsen"],
  ["hanläggare", "handläggare"],
  ["insattser", "insatser"],
  ["projket", "projekt"],
  ["komun", "kommun"],
  ["succesivt", "successivt"],
  ["finasiering", "finansiering"],
  ["barnrättsperpektiv", "barnrättsperspektiv"],
  ["orossanmälan", "orosanmälan"],
  ["översiktplan", "översiktsplan"],
  ["riskanlys", "riskanalys"],
  // After a particle, too, a letter may be left out of a word that the dictionary has.
  ["uppfölning", "uppföljning"],
  ["utvekling", "utveckling"],
  ["insatts", "insats"],
];

test.each(misspelt)("”%s” is probably ”%s”", (wrong, right) => {
  expect(dictionary.knows(wrong)).toBe(false);
  expect(nearWords(wrong, dictionary)).toEqual([right]);
});

describe("a new, foreign or rare word is left alone", () => {
  // None of them is in the dictionary, and none in a list that the test gives.
  const rare =
    "situationell digifysisk lägesbildsarbetet medskapandet nödvatten parkeringstal cyberhot bygderåd mobilitetshubb " +
    "elberedskap hackathon onboarding crowdfunding empowerment årshjul vejp vape kväner posom peer ransomware " +
    "inrapportörer utsläppsdatat lanthandlar tredjehand ronderar tomställning elbortfall elprioritering badplatsvärd " +
    "klickare kemdykning takvatten intervjuvats " +
    "copilot stakeholder gruppvåldsintervention levnadsvaneundersökning klientnära silotänkande hbtqi lantalaiset scrum";

  test.each(rare.split(" "))("%s", (word) => {
    expect(dictionary.knows(word)).toBe(false);
    expect(nearWords(word, dictionary)).toEqual([]);
  });
});

describe("a word that may be a name", () => {
  test.each([
    "Rekarnegymnasiet",
    "Fröslunda",
    "Embrace",
    "Björkängskolan",
    "Ekbackaskolan",
    "Östermalmsgården",
    "Johanneson",
  ])("%s is left alone", (name) => {
    expect(nearWords(name, dictionary)).toEqual([]);
  });

  test("is misspelt when the dictionary itself has the right word", () => {
    expect(nearWords("Polismyndighten", dictionary)).toEqual(["polismyndigheten"]);
  });
});

test("at most three words are proposed", () => {
  const words = ["tillgänglit", "verksamhetr", "åtgäder", "uppdag", "ansvrig", "samarbette"];
  const counts = words.map((word) => nearWords(word, dictionary).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test("a word without end is not looked up for minutes", () => {
  expect(dictionary.knows("kommun".repeat(1000))).toBe(false);
});
