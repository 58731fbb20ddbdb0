import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../../src/checks/reading.ts";
import type { Speller } from "../../../src/checks/spelling/speller.ts";
import { spellingRules } from "../../../src/checks/spelling/spelling-rules.ts";
import { spellerInProcess } from "../../spell/speller-in-process.ts";
import { readingOf, readingOfCase } from "../reading-of.ts";
import { spelled } from "./spelling-of.ts";

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const ownList = { name: "ordlista.txt", text: textOf("../../../data/lists/ordlista.txt") };

let speller: Speller;
beforeAll(async () => {
  speller = await spellerInProcess();
});

const found = (reading: Reading) =>
  spellingRules.flatMap((rule) =>
    rule.find(reading).map(({ path, words, replacement }) => [rule.id, path, words, replacement]),
  );

describe("the paper of 2022", () => {
  let reading: Awaited<ReturnType<typeof spelled>>;
  beforeAll(async () => {
    reading = await spelled(readingOfCase("eskilstuna/2022"), speller, [ownList]);
  });

  test("has these words misspelt, besides those that it has right elsewhere", () => {
    expect(found(reading)).toEqual([
      ["misspelt-word", "case.followUp.areas.0.goals.1.text", "nattvandningsgrupper", "nattvandringsgrupper"],
      ["misspelt-word", "case.followUp.areas.2.goals.1.text", "samverkanforum", "samverkansforum"],
      ["hard-hyphen", "plan.areas.2.goals.2.what", "Myndighets-samverkan", "Myndighetssamverkan"],
      [
        "split-compound",
        "case.followUp.areas.0.goals.3.text",
        "ANDTS-coach utbildningarna",
        "ANDTS-coachutbildningarna",
      ],
    ]);
  });

  test("has these words right elsewhere", () => {
    const misspelt = ["Aktivitetserna", "avhoppbarverksamhet", "avhoppbarverksamheten"];
    expect([...reading.misspelt.keys()]).toEqual(expect.arrayContaining(misspelt));
  });

  test("has names and abbreviations that nothing is said of", () => {
    const words =
      "KLK SOG SN KFN AVF SSPF FUT ANDTS ANDTS-samordnare Embrace EST BRÅ HR Årby Fröslunda Skiftinge Rekarnegymnasiet " +
      "situationell Situationell Lägesbildsarbetet Djurgårdsskolan Fristadsskolan Vägvalets";
    for (const word of words.split(" ")) expect([word, reading.misspelt.get(word) ?? []]).toEqual([word, []]);
  });
});

test("the fictional case has no word misspelt", async () => {
  expect(found(await spelled(readingOfCase("exempelby/2026"), speller, [ownList]))).toEqual([]);
});

test("of two thousand right words of municipal papers, none is said to be wrong", async () => {
  const words = textOf("right-words.txt").split(/\s+/).filter(Boolean);
  const reading = await spelled(readingOf({ case: { background: words.join(" – ") } }), speller, [ownList]);
  expect(words.length).toBeGreaterThan(2000);
  expect(found(reading)).toEqual([]);
});

test("of misspelt words of municipal papers, seven in eight are found", async () => {
  const words = textOf("wrong-words.txt").split(/\s+/).filter(Boolean);
  const near = new Map<string, readonly string[]>();
  // As papers are: a few misspelt words in each.
  for (let from = 0; from < words.length; from += 40) {
    const background = words.slice(from, from + 40).join(" – ");
    const { misspelt } = await spelled(readingOf({ case: { background } }), speller, [ownList]);
    for (const [word, meant] of misspelt) near.set(word, meant);
  }
  const isFound = (word: string) => (near.get(word) ?? []).length > 0;
  expect(words.filter(isFound).length / words.length).toBeGreaterThan(7 / 8);
});
