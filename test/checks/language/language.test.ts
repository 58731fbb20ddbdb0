import { describe, expect, test } from "vitest";
import { colloquialWord } from "../../../src/checks/language/colloquial-word.ts";
import { longSentence } from "../../../src/checks/language/long-sentence.ts";
import { passiveWithoutAgent } from "../../../src/checks/language/passive-without-agent.ts";
import { readability } from "../../../src/checks/language/readability.ts";
import { stiffWord } from "../../../src/checks/language/stiff-word.ts";
import { readingOf, remarksOf } from "../reading-of.ts";
import { saidOf, saidOfCells } from "../said-of.ts";

const words = (count: number): string => `Kansliet ${"ordnar ".repeat(count - 2)}nu.`;

describe("a long sentence", () => {
  test("has more than 25 words, and is quoted by its first five", () => {
    expect(saidOf(longSentence, `Kort först. ${words(26)}`)).toEqual([["Kansliet ordnar ordnar ordnar ordnar", null]]);
  });

  test("of 25 words is none, nor is a list of short items", () => {
    expect(saidOf(longSentence, words(25))).toEqual([]);
    expect(saidOf(longSentence, `Kansliet ska:\n\n${"- ordna fler vandringar\n".repeat(12)}`)).toEqual([]);
    expect(saidOf(longSentence, `${words(15)} ${words(15)}`)).toEqual([]);
  });
});

describe("a stiff word", () => {
  test.each([
    ["Kommunen skall svara.", "skall", "ska"],
    ["Skall kommunen svara?", "Skall", "Ska"],
    ["Det görs i syfte att nå fler.", "i syfte att", "för att"],
    ["Kommunen erhåller bidrag.", "erhåller", "får"],
    ["Det finns erforderliga medel.", "erforderliga", "nödvändiga"],
    ["Frågan avseende skolan.", "avseende", null],
  ])("”%s”", (text, found, replacement) => {
    expect(saidOf(stiffWord, text)).toEqual([[found, replacement]]);
  });

  test("is told once, where it first stands, with how often it is used", () => {
    const background = "Vi talar kring mål, kring medel, kring tid och kring rum. Vi skall, och polisen skall.";
    const remarks = stiffWord.find(readingOf({ case: { background } }));
    expect(remarks.map(({ words: found, at, message }) => [found, at, message]).sort()).toEqual([
      ["kring", 9, "”kring” (4 gånger i ärendet) går att byta mot ett enklare ord."],
      ["skall", 61, "”skall” (2 gånger i ärendet) går att byta mot ett enklare ord."],
    ]);
  });

  test("may be the municipality's own", () => {
    const register = { checks: { plainWords: [{ word: "brukare", instead: ["den som får stöd"] }] } };
    expect(remarksOf(stiffWord, { register, case: { background: "En brukare svarar." } })).toEqual([
      ["case.background", "brukare", "den som får stöd"],
    ]);
  });

  test.each([
    "Vi talar kring bordet, och kring lägret.",
    "Lagen säger: ”Kommunen skall svara.”",
    "Skallet hördes, erhållandet och kringgående.",
    "Det gäller kring-området och angående-fältet.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(stiffWord, text)).toEqual([]);
  });

  test("in a title or name is left alone", () => {
    expect(
      remarksOf(stiffWord, { case: { title: "Plan avseende 2026", enclosures: [{ title: "Avtal rörande skolan" }] } }),
    ).toEqual([]);
  });
});

describe("talk", () => {
  test("is told every time", () => {
    expect(saidOf(colloquialWord, "De jobbar här, för att sen vandra. Vi jobbade också.")).toEqual([
      ["jobbar", "arbetar"],
      ["att sen", "att sedan"],
      ["jobbade", "arbetade"],
    ]);
  });

  test.each(["En sen kväll är det för sent.", "Ett sommarjobb och projektet ”Jobba smart”.", "Domen kom i dag."])(
    "is none in ”%s”",
    (text) => {
      expect(saidOf(colloquialWord, text)).toEqual([]);
    },
  );
});

describe("a passive verb without somebody who does it", () => {
  const shared = ["kansliet", "polisen"];

  test.each([
    ["Kurser genomförs i skolan.", "genomförs"],
    ["Vandringar ordnas varje vecka.", "ordnas"],
    ["Belysningen ska också förbättras.", "förbättras"],
  ])("”%s” by several parties", (text, found) => {
    expect(saidOfCells(passiveWithoutAgent, [text], shared)).toEqual([[found, null]]);
  });

  test.each([
    "Kurser genomförs av polisen.",
    "Polisen ordnar vandringar, och platser finns där ungdomar vistas.",
    "Kansliet skickar listan när brott anmälas kan.",
    "Polisen utreder brott som anmäls och används.",
    "Det är förvaltningarnas och ungdomarnas ansvar.",
    "Kansliet väljer platser för att användas.",
    "Mötesplats, insats och kurs på bas.",
  ])("is none in ”%s”", (text) => {
    expect(saidOfCells(passiveWithoutAgent, [text], shared)).toEqual([]);
  });

  test("is clear where one party alone answers for the activity", () => {
    expect(saidOfCells(passiveWithoutAgent, ["Kurser genomförs i skolan."])).toEqual([]);
  });

  test("in a proposal is what is to be done, not the decision's own verb", () => {
    const proposal = ["Planen antas.", "Planen godkänns och läggs till handlingarna.", "Planen ska följas upp i juni."];
    expect(remarksOf(passiveWithoutAgent, { case: { proposal } })).toEqual([["case.proposal.2", "följas", null]]);
  });
});

describe("readability", () => {
  test("counts words, sentences and long words, and gives LIX", () => {
    const { passages } = readingOf({
      case: { background: "Kansliet ordnar möten. Polisen deltar.", proposal: ["Vi."] },
    });
    const own = passages.filter(({ path }) => path === "case.background");
    expect(readability(own)).toEqual({ words: 5, sentences: 2, longWords: 2, lix: 2.5 + 40 });
  });
});
