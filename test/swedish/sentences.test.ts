import { describe, expect, test } from "vitest";
import { hideAddresses } from "../../src/swedish/addresses.ts";
import { sentencesOf, wordsOf } from "../../src/swedish/sentences.ts";

const sentences = (text: string): readonly string[] => sentencesOf(text).map((sentence) => sentence.text);

describe("sentences", () => {
  test("end with a full stop, a question mark or an exclamation mark", () => {
    expect(sentences("Planen antas. Vem gör vad? Se bilagan!")).toEqual([
      "Planen antas.",
      "Vem gör vad?",
      "Se bilagan!",
    ]);
  });

  test("and so does an item's letter after one", () => {
    expect(sentences("Brotten är av fyra slag. a) Rån i centrum. b) Stölder (se c).")).toEqual([
      "Brotten är av fyra slag.",
      "a) Rån i centrum.",
      "b) Stölder (se c).",
    ]);
  });

  test("and so does a label’s letter or a unit before one", () => {
    expect(sentences("Det framgår av bilaga C. Planen antas.")).toHaveLength(2);
    expect(sentences("Farten var 40 km/h. Nu är den lägre.")).toHaveLength(2);
    expect(sentences("Avtalet med C. Ek gäller.")).toHaveLength(1);
  });

  test("each knows where it starts", () => {
    expect(sentencesOf("Ett är klart.  Två pågår.\nTre")).toEqual([
      { text: "Ett är klart.", at: 0 },
      { text: "Två pågår.", at: 15 },
      { text: "Tre", at: 26 },
    ]);
  });

  test("a paragraph or list item ends one, with or without a full stop", () => {
    expect(sentences("Kommunen ska:\nordna vandringar\nlaga lampor")).toEqual([
      "Kommunen ska:",
      "ordna vandringar",
      "laga lampor",
    ]);
  });

  test.each([
    "Mötet börjar kl. 13 i stadshuset.",
    "Kommunen ger stöd, t.ex. Trygghetsvandringar.",
    "Kommunen ger stöd, t. ex. Trygghetsvandringar.",
    "Det gäller bl.a. Polismyndigheten och fr.o.m. 2026 även skolan.",
    "Se 18 kap. 8 § och s. 4 i rapporten.",
    "Avtalet med dr A. Ek gäller ca. 20 personer.",
    "Det gäller bl. a. Socialförvaltningen.",
    "1. Trygga platser",
    "2.1. Trygga platser",
    "a. Trygga platser",
    "Det kostar 1.500 kronor den 18 maj kl. 08.30.",
    "Läs mer på www.exempelby.example/Trygghet.Nu eller skriv till trygghet@exempelby.example om du vill.",
    "Filen Plan.Version.docx ligger i mappen.",
    "Hon frågade ”Vad gör vi?” och gick.",
    "Det är klart ... och godkänt.",
    "Planen (antagen 2025-11-20. § 12) gäller.",
    "Enligt en studie (Exempelsson red. 2004) minskar oron.",
    "Se vägledningen, rev. Oktoberversionen, utg. 3 och uppl. 2.",
    "Vandringarna börjar kv. 3 och tar max. 90 minuter.",
    "Bokningen öppnar i dec. 2026 enl. Kansliet.",
    "Metoden är prövad (se rapporten. Den kom i våras. Läs den) och fungerar.",
    "Parken ligger vid A. Exempelssons gata.",
    "Artikel 2. Lika värde",
    "Mål 13b. Tryggare kvällar",
    "Prioriterat område 3. Skolan",
    "Åtgärd nr 4. Belysning",
  ])("”%s” is one", (text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  test.each([
    [
      "Det gäller belysning, skötsel m.m. Kommunen ansvarar.",
      ["Det gäller belysning, skötsel m.m.", "Kommunen ansvarar."],
    ],
    ["Planen gäller till 2026. Därefter ses den över.", ["Planen gäller till 2026.", "Därefter ses den över."]],
    ["Det var 2025. 14 barn deltog.", ["Det var 2025.", "14 barn deltog."]],
    ["Modellen heter ”Trygg granne.” Den är ny.", ["Modellen heter ”Trygg granne.”", "Den är ny."]],
    ["Det är klart (se bilaga). ”Trygg granne” är nytt.", ["Det är klart (se bilaga).", "”Trygg granne” är nytt."]],
    ["Skriv till a@exempelby.example. Vi svarar.", ["Skriv till a@exempelby.example.", "Vi svarar."]],
    ["Läs planen. www.exempelby.example har mer.", ["Läs planen.", "www.exempelby.example har mer."]],
    ["Läs planen. (Den är kort.) Sedan beslutar vi.", ["Läs planen.", "(Den är kort.)", "Sedan beslutar vi."]],
    ["Läs den. (Den är kort. Den är ny.) Bra.", ["Läs den.", "(Den är kort.", "Den är ny.)", "Bra."]],
    ["Exempelby är gott att leva i. Det visar mätningen.", ["Exempelby är gott att leva i.", "Det visar mätningen."]],
    ["Vi bor på en ö. Bron är ny.", ["Vi bor på en ö.", "Bron är ny."]],
    ["Det tar 5 min. Sedan går vi.", ["Det tar 5 min.", "Sedan går vi."]],
    ["Bänkarna är 20 st. De är nya.", ["Bänkarna är 20 st.", "De är nya."]],
    ["Alla kom. Planen antogs 2025. Den är ny.", ["Alla kom.", "Planen antogs 2025.", "Den är ny."]],
  ])("”%s” is several", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  // What takes the square of the length never ends here.
  test("a text of half a million characters is read to its end", () => {
    expect(sentencesOf("a. ".repeat(200_000)).length).toBeLessThan(2);
    expect(sentencesOf("Ord (a. B ".repeat(50_000)).length).toBeLessThan(2);
  });
});

describe("words", () => {
  test("keep their hyphens and genitive marks", () => {
    expect(wordsOf("ANDTS-coachen, BRÅ:s och/eller 5 områden").map(({ text }) => text)).toEqual([
      "ANDTS-coachen",
      "BRÅ:s",
      "och",
      "eller",
      "5",
      "områden",
    ]);
  });
});

describe("addresses", () => {
  test("are hidden, and every other character stays where it is", () => {
    const text = "Se www.exempelby.example/a-b, plan.docx, a.b@c.se och polisen.se/x. Slut.Se bilagan.";
    const hidden = hideAddresses(text);
    expect(hidden).toHaveLength(text.length);
    expect(hidden.replace(/\u{e000}+/gu, "*")).toBe("Se *, *, * och *. Slut.Se bilagan.");
  });
});
