import { describe, expect, test } from "vitest";
import { bracketSplitsCompound } from "../../../src/checks/grammar/bracket-splits-compound.ts";
import { definiteForm } from "../../../src/checks/grammar/definite-form.ts";
import { listWithoutCommas } from "../../../src/checks/grammar/list-without-commas.ts";
import { missingNoun } from "../../../src/checks/grammar/missing-noun.ts";
import { notUtifran } from "../../../src/checks/grammar/not-utifran.ts";
import { repeatedPhrase } from "../../../src/checks/grammar/repeated-phrase.ts";
import { repeatedWord } from "../../../src/checks/grammar/repeated-word.ts";
import { syfteAtt } from "../../../src/checks/grammar/syfte-att.ts";
import { tautology } from "../../../src/checks/grammar/tautology.ts";
import { saidOf, saidOfCells } from "../said-of.ts";

describe("a word twice", () => {
  test.each([
    ["Skolan och och polisen.", "och och", "och"],
    ["Det gäller att att se.", "att att", "att"],
    ["Vi möts i i parken.", "i i", "i"],
    ["Kommunen kommunen svarar.", "Kommunen kommunen", "Kommunen"],
    ["Vi möts för att för att lyssna.", "för att för att", "för att"],
    ["Det är tryggt. Vidare ska skolans rektor ska ta fram rutiner.", "ska skolans rektor ska", "ska skolans rektor"],
    ["Därutöver kan polisen kan ge råd.", "kan polisen kan", "kan polisen"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(repeatedWord, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Det det gäller är att de som har har mer.",
    "Det område vi verkar i i dag är stort.",
    "De som kan kan, mycket mycket mer, för för lite.",
    "Vad det är är oklart, och den den gäller vet.",
    "Bo Bo och Hem Hem samt en-till-en en dag.",
    "Det är klart och, och det är viktigt, gratis.",
    "Planen i ”i” och i.",
    "De som ska delta ska anmäla sig, och vidare ska de som ska leda ska få veta.",
    "Vidare ska rektorn, som ska ta fram rutiner, ska vi säga, lyssna.",
    "Därför ska det som ska göra skillnad stå först.",
  ])("is right in ”%s”", (text) => {
    expect(saidOf(repeatedWord, text)).toEqual([]);
  });
});

describe("the same words in two sentences", () => {
  test("are told at the second", () => {
    const text =
      "Vi talar om hur det på bästa sätt ska samordnas. En modell visar hur det på bästa sätt ska samordnas.";
    expect(saidOf(repeatedPhrase, text)).toEqual([["hur det på bästa sätt ska samordnas", null]]);
  });

  test.each([
    "Vi talar om hur det ska samordnas. En modell visar hur det ska samordnas.",
    "Planen heter Åtgärdsplan för Exempelby kommun under året 2026. Åtgärdsplan för Exempelby kommun under året 2026 är kort.",
    "Skolan svarar för att ta fram en plan.\n\nPolisen svarar för att ta fram en plan.",
    "Andelen elever i årskurs 9 som har provat är 9. Andelen elever i årskurs 8 som har provat är 3.",
  ])("are no repetition in ”%s”", (text) => {
    expect(saidOf(repeatedPhrase, text)).toEqual([]);
  });
});

describe("words that say the same", () => {
  test.each([
    ["Möten samt även besök.", "samt även", "samt"],
    ["Det kommer fortsättningsvis att erbjudas framöver.", "framöver", null],
    ["Det gäller bland annat skolor, parker m.m.", "m.m.", null],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(tautology, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Möten samt besök, även på kvällen. Framöver mer.",
    "Fortsättningsvis är det så. Framöver blir det bättre.",
    "Det gäller skolor, parker m.m. Bland annat skolor.",
  ])("are none in ”%s”", (text) => {
    expect(saidOf(tautology, text)).toEqual([]);
  });
});

describe("compounds and lists in brackets", () => {
  test("a bracket that splits a compound is moved behind it", () => {
    expect(saidOf(bracketSplitsCompound, "Ett EST (samordning för trygghet) perspektiv behövs.")).toEqual([
      ["EST (samordning för trygghet) perspektiv", "EST-perspektiv (samordning för trygghet)"],
    ]);
  });

  test.each([
    "Metoden EST (samordning för trygghet) används, och BRÅ (rådet) som leder.",
    "Ett EST-möte (samordning) hölls, och EST (samordning), möten.",
    "Bolaget AB (publ) deltar i perspektiv.",
  ])("a bracket is right in ”%s”", (text) => {
    expect(saidOf(bracketSplitsCompound, text)).toEqual([]);
  });

  test("a list that spells an abbreviation out gets its commas", () => {
    expect(saidOf(listWithoutCommas, "Arbetet mot ANDTS (alkohol narkotika dopning tobak spel) fortsätter.")).toEqual([
      ["ANDTS (alkohol narkotika dopning tobak spel)", "ANDTS (alkohol, narkotika, dopning, tobak och spel)"],
    ]);
  });

  test.each([
    "ANDTS (alkohol, narkotika, dopning, tobak och spel) är svårt.",
    "EST (effektiv samordning för trygghet) och FUT (felaktiga utbetalningar).",
    "SKRA (kommunens egna mätningar visar) är nya.",
  ])("the list is right in ”%s”", (text) => {
    expect(saidOf(listWithoutCommas, text)).toEqual([]);
  });
});

describe("forms and prepositions", () => {
  test.each([
    [definiteForm, "Vi arbetar tillsammans med civilsamhälle.", "med civilsamhälle", "med civilsamhället"],
    [definiteForm, "Det görs med civilsamhälle (Trygga Unga)", "med civilsamhälle", "med civilsamhället"],
    [notUtifran, "Planen grundades utifrån en kartläggning.", "grundades utifrån", "grundades på"],
    [missingNoun, "Ett ANDTS-förebyggande behövs här.", "Ett ANDTS-förebyggande", "Ett ANDTS-förebyggande arbete"],
  ])("$title: ”%s”", (rule, text, words, replacement) => {
    expect(saidOf(rule, text)).toEqual([[words, replacement]]);
  });

  test.each([
    [definiteForm, "Vi arbetar med näringsliv, föreningar och civilsamhälle."],
    [definiteForm, "Samverkan med civilsamhälle och skola. Ett starkt civilsamhälle."],
    [notUtifran, "Vi arbetar utifrån planen, som grundas på en lägesbild, och bygger utifrån och in."],
    [missingNoun, "Ett förebyggande arbete behövs. Det förebyggande är viktigt. Ett skapande är fritt."],
    [syfteAtt, "I syfte att öka kunskapen. Syftet är att öka den. Med syfte att nå fler."],
  ])("$title: ”%s” is right", (rule, text) => {
    expect(saidOf(rule, text)).toEqual([]);
  });

  test("an activity that begins with “Syfte att” tells no activity", () => {
    expect(saidOfCells(syfteAtt, ["Syfte att öka kunskapen"])).toEqual([["Syfte att", "Syftet är att"]]);
  });
});
