import { describe, expect, test } from "vitest";
import { doubleSpace } from "../../../src/checks/typography/double-space.ts";
import { missingSpaceAfterPunctuation } from "../../../src/checks/typography/missing-space-after-punctuation.ts";
import { spaceBeforePunctuation } from "../../../src/checks/typography/space-before-punctuation.ts";
import { spaceRoundBracket } from "../../../src/checks/typography/space-round-bracket.ts";
import { spaceRoundSlash } from "../../../src/checks/typography/space-round-slash.ts";
import { remarksOf } from "../reading-of.ts";
import { saidOf } from "../said-of.ts";

describe("a space on one side of a slash", () => {
  test.each([
    ["Kansliet/ polisen deltar.", "Kansliet/ polisen", "Kansliet/polisen"],
    ["Kansliet /polisen deltar.", "Kansliet /polisen", "Kansliet/polisen"],
    ["Social/ekonomisk/ kriminologisk trygghet.", "ekonomisk/ kriminologisk", "ekonomisk/kriminologisk"],
    ["Under 2025/ 2026, på läsåret.", "2025/ 2026", "2025/2026"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(spaceRoundSlash, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Kansliet/polisen deltar, och/eller skolan / fritids.",
    "Läsåret 2025/2026, dnr KS 2025/0412 och 24/7.",
    "Med vänlig hälsning /Maja Exempelsson",
    "Mottagare är /Adressat/ och /adressat/ eller polisen.",
    "Läs https://www.exempelby.example/a/ nu och www.exempelby.example/b/ sedan.",
    "Kommun-/regionråd och stads-/ tätortsdelar.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(spaceRoundSlash, text)).toEqual([]);
  });

  test("is none in a recipient that is yet to be filled in", () => {
    const recipients = [{ party: "kansliet" }, { placeholder: "/Adressat/" }];
    expect(remarksOf(spaceRoundSlash, { case: { recipients } })).toEqual([]);
  });
});

describe("a space that is wrong at a bracket", () => {
  test.each([
    ["Gruppen FUT(felaktiga utbetalningar) möts.", "FUT(felaktiga", "FUT (felaktiga"],
    ["Metoden(EST) används.", "Metoden(EST)", "Metoden (EST)"],
    ["Vi möts ( varje vecka ) här.", "( varje vecka )", "(varje vecka)"],
    ["Satsningen (Trygga platser)och mer.", "platser)och", "platser) och"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(spaceRoundBracket, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Kommun(er), förvaltning(ar) och handläggare(n) svarar.",
    "Metoden effektiv samordning (EST) och EST (samordning)-möten.",
    "Avgift enligt 6(e), 3(2) och f(x).",
    "Ring +46(0)16-710 10 00 eller sida 1(3).",
    "Så här: 1)först, a)sedan.",
    "Barn(rätts)perspektiv och (barn)perspektiv.",
    "Två saker (ett, två), och (tre).",
    "”(se bilaga)” och (”så”).",
    "Bolaget AB (publ) deltar.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(spaceRoundBracket, text)).toEqual([]);
  });
});

describe("double spaces", () => {
  test("are found between words and after a full stop", () => {
    expect(saidOf(doubleSpace, "Planen  antas.  Den gäller.")).toEqual([
      ["Planen  antas.", "Planen antas."],
      ["antas.  Den", "antas. Den"],
    ]);
  });

  test("are none where paragraphs, list items or lines meet", () => {
    expect(saidOf(doubleSpace, "Ett är klart. \n Två pågår.\n\n- tre\n- fyra  \n")).toEqual([]);
  });
});

describe("a space before punctuation", () => {
  test.each([
    ["Planen antas .", "antas .", "antas."],
    ["Planen , som gäller, antas.", "Planen ,", "Planen,"],
    ["Vad gör vi ?", "vi ?", "vi?"],
    ["Följande (se nedan) : ett och två.", "nedan) :", "nedan):"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(spaceBeforePunctuation, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Planen antas … och gäller. Så här: ett, två; tre!",
    "Filen .docx och domänen .se gäller.",
    "Det var ... ganska svårt.",
    "Priset är 5 kr, alltså 5:-, eller så.",
    "5 § och 25 % av barnen.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(spaceBeforePunctuation, text)).toEqual([]);
  });
});

describe("a space that is missing after punctuation", () => {
  test.each([
    ["Planen antas.Den gäller.", "antas.Den", "antas. Den"],
    ["Skolan,polisen och vi.", "Skolan,polisen", "Skolan, polisen"],
    ["KLK,SOG deltar.", "KLK,SOG", "KLK, SOG"],
    ["Ansvar:Polisen svarar.", "Ansvar:Polisen", "Ansvar: Polisen"],
    ["Planen är klar;skolan väntar.", "klar;skolan", "klar; skolan"],
    ["Vad gör vi?Vi vandrar.", "vi?Vi", "vi? Vi"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(missingSpaceAfterPunctuation, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Det är t.ex. 1,5 miljoner, bl.a. för BRÅ:s och SKR:s del, kl.13 och S:t Eriks.",
    "Se www.exempelby.example, skriv till maja.Exempelsson@exempelby.example, öppna Plan.Version.docx.",
    "Se polisen.se och 1177.se, version 2.0 och 18 kap.8 §.",
    "Dr.Ek och a,b samt x;y.",
    "Klockan 08:00 och förhållandet 1:3.",
    "Den 7.1.2026 och m.m. Så är det.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(missingSpaceAfterPunctuation, text)).toEqual([]);
  });
});
