import { beforeAll, describe, expect, test } from "vitest";
import type { Rule } from "../../../src/checks/rule.ts";
import { hardHyphen } from "../../../src/checks/spelling/hard-hyphen.ts";
import { misspeltWord } from "../../../src/checks/spelling/misspelt-word.ts";
import type { Speller } from "../../../src/checks/spelling/speller.ts";
import { splitCompound } from "../../../src/checks/spelling/split-compound.ts";
import { spellerInProcess } from "../../spell/speller-in-process.ts";
import { readingOf } from "../reading-of.ts";
import { spelled } from "./spelling-of.ts";

let speller: Speller;
beforeAll(async () => {
  speller = await spellerInProcess();
});

async function remarks(rule: Rule, background: string) {
  const found = rule.find(await spelled(readingOf({ case: { background } }), speller));
  return found.map(({ path, words, replacement }) => [path, words, replacement]);
}

describe("a hyphen inside a word", () => {
  test.each([
    ["Myndighets-samverkan", "Myndighetssamverkan"],
    ["verksamhets-planen", "verksamhetsplanen"],
    ["samverkans-överenskommelse", "samverkansöverenskommelse"],
    ["Trygghets-skapande", "Trygghetsskapande"],
  ])("%s is one word", async (words, whole) => {
    expect(await remarks(hardHyphen, `Här är ${words}.`)).toEqual([["case.background", words, whole]]);
  });

  test.each([
    ["a hyphen that hangs", "Arbetsmarknads- och vuxenutbildningsförvaltningen, vård- och omsorgsnämnden"],
    ["abbreviations", "ANDTS-samordnare, EU-stöd, SSPF-grupper, it-stöd och e-tjänst"],
    ["names and places", "Parisavtalet, Paris-avtalet, Västerås-Eskilstuna, Anders-Olof, Norrköpings-Linköpings"],
    ["equals", "social-ekonomisk, svensk-finsk, kris-stöd, mål-nivå, buss-spår"],
    ["words of which one ends in s", "gräs-ytor, glas-skärm, hus-arrest, polis-samverkan"],
    ["spans", "måndags-tisdags, 2020-2023, dags-att"],
  ])("%s are left alone", async (_what, text) => {
    expect(await remarks(hardHyphen, `Här står ${text}.`)).toEqual([]);
  });
});

describe("a compound with an abbreviation, split in two", () => {
  test.each([
    ["ANDTS-coach utbildningarna", "ANDTS-coachutbildningarna"],
    ["SSPF-grupp ledarna", "SSPF-gruppledarna"],
    ["IT-system förvaltningen", "IT-systemförvaltningen"],
  ])("%s is one word", async (words, whole) => {
    expect(await remarks(splitCompound, `Efter det blir ${words} viktiga.`)).toEqual([
      ["case.background", words, whole],
    ]);
  });

  test.each([
    "AVF-chef leder gruppen",
    "SSPF-grupper arbetar i skolorna",
    "IT-avdelningen ansvarar för utbildningarna",
    "EU-stöd beviljas, och IT-stöd används",
    "HR-chef utbildning",
    "EU-medlem staterna emellan",
    "ANDTS-samordnare, utbildningarna",
    "SSPF-grupp och ledarna",
    "ANDTS-coach\nUtbildningarna",
    "LSS-boende varna",
    "EST-möte på fredagarna",
    "FN-dagen firas i skolorna",
    "Kommunens HR-funktion barnen",
  ])("”%s” is left alone", async (text) => {
    expect(await remarks(splitCompound, `Här: ${text}.`)).toEqual([]);
  });
});

describe("a first part that is no word by itself", () => {
  test("belongs to the word after it, and is not said to be misspelt", async () => {
    const text = "Inom samhälls tjänst sker det.";
    expect(await remarks(splitCompound, text)).toEqual([["case.background", "samhälls tjänst", "samhällstjänst"]]);
    expect(await remarks(misspeltWord, text)).toEqual([]);
  });

  test("is misspelt where the two are no word together", async () => {
    expect(await remarks(splitCompound, "En insattser nu.")).toEqual([]);
    expect(await remarks(misspeltWord, "Fler insattser nu.")).toHaveLength(1);
  });
});

test("nothing is said where spelling is not checked", () => {
  const reading = readingOf({ case: { background: "Myndighets-samverkan och ANDTS-coach utbildningarna." } });
  expect([...hardHyphen.find(reading), ...splitCompound.find(reading)]).toEqual([]);
});
