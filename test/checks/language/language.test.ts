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

  test.each(["3 000 000", "48,3", "2026–2028", "och/eller", "(2026:17) nästan", "6 § lagen", "bl.a.", "1 juli 2026"])(
    "%s counts as one word",
    (one) => {
      expect(saidOf(longSentence, `${words(24).slice(0, -3)}${one} nu.`)).toEqual([]);
      expect(saidOf(longSentence, `${words(25).slice(0, -3)}${one} nu.`)).toHaveLength(1);
    },
  );

  test("may be longer in a decision, which names documents and boards", () => {
    expect(remarksOf(longSentence, { case: { proposal: [words(40)] } })).toEqual([]);
    expect(remarksOf(longSentence, { case: { proposal: [words(41)] } })).toHaveLength(1);
  });

  test("that enumerates may become a list, and one that defines may be longer", () => {
    const hintOf = (background: string) => longSentence.find(readingOf({ case: { background } }))[0]?.hint;
    expect(hintOf(words(26))).toBe("Korta eller dela den: en tanke i varje mening.");
    const enumeration = `${words(20).slice(0, -4)} möten, vandringar, nya lampor, kurser i skolan, lek och bad.`;
    expect(hintOf(enumeration)).toBe("Gör uppräkningen till en punktlista, eller dela meningen.");
    const labelled = (count: number) => `Barn och unga: ${words(count)}`;
    expect(saidOf(longSentence, labelled(25))).toEqual([]);
    expect(saidOf(longSentence, labelled(26))).toEqual([["Kansliet ordnar ordnar ordnar ordnar", null]]);
    const clauses = `Vi vill ${words(18).slice(0, -4)} att alla kommer, att alla hörs, att alla trivs och att alla stannar.`;
    expect(hintOf(clauses)).toBe("Gör uppräkningen till en punktlista, eller dela meningen.");
    const inserted = `${words(20).slice(0, -4)} möten, numera vandringar, på tre platser i byn och lek i år.`;
    expect(hintOf(inserted)).toBe("Korta eller dela den: en tanke i varje mening.");
    expect(saidOf(longSentence, `Med trygghet menas att ${words(31)}`)).toEqual([]);
    expect(saidOf(longSentence, `Med trygghet menas att ${words(32)}`)).toHaveLength(1);
    expect(saidOf(longSentence, `Det nationella målet är att ${words(30)}`)).toEqual([]);
  });

  test("of 25 words is none, nor is a list of short items", () => {
    expect(saidOf(longSentence, words(25))).toEqual([]);
    expect(saidOf(longSentence, `Kansliet ska:\n\n${"- ordna fler vandringar\n".repeat(12)}`)).toEqual([]);
    expect(saidOf(longSentence, `${words(15)} ${words(15)}`)).toEqual([]);
  });

  test("of a law is the law's own", () => {
    expect(saidOf(longSentence, `Så här står det: 3 § ${words(30)}`)).toEqual([]);
    expect(saidOf(longSentence, `Enligt 3 § ${words(30)}`)).toHaveLength(1);
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
    ["Rådet beslutar jämlikt 4 § i stadgan.", "jämlikt", "enligt"],
    ["Rådet beslutar jämlikt skollagen.", "jämlikt", "enligt"],
    ["Ett medborgarlöfte implementeras i byn.", "implementeras", "införs"],
    ["Ett medborgarlöfte ska också implementeras i byn.", "implementeras", "införas"],
    ["Rutinen kommer att nyttjas av alla.", "nyttjas", "användas"],
    ["I byn bör, i samråd med alla, ett löfte implementeras.", "implementeras", null],
    ["Kansliet beslutar om huruvida det gäller.", "om huruvida", "om"],
    ["Stödet som kan erfordras finns.", "erfordras", "behövas"],
    ["Skötseln åligger bolaget.", "åligger", null],
    ["Undertecknad föreslår en plan.", "Undertecknad", "Jag"],
    ["Enligt 4 § Skollagen skall barn få stöd.", "skall", "ska"],
  ])("”%s”", (text, found, replacement) => {
    expect(saidOf(stiffWord, text)).toEqual([[found, replacement]]);
  });

  test.each([
    ["Avseende badet vill nämnden vänta.", "”när det gäller”, ”i fråga om” eller ”för”"],
    ["Frågan avseende badet väntar.", "”av”, ”om”, ”för”, ”i” eller ”i fråga om”"],
    ["I byn bör, i samråd med alla, ett löfte implementeras.", "”införs” eller ”införas”"],
    ["Skötseln åligger bolaget.", "”är skyldig att”, ”ska”, ”ligger på” eller ”har”"],
  ])("in “%s” may be %s", (background, choice) => {
    expect(stiffWord.find(readingOf({ case: { background } })).map(({ hint }) => hint)).toEqual([
      `Skriv till exempel ${choice}.`,
    ]);
  });

  test("“samt” is counted where “och” would do, not beside an “och” of its own", () => {
    const plain = "Vi har bad, parker samt torg. ";
    expect(saidOf(stiffWord, plain.repeat(5))).toEqual([["samt", "och"]]);
    expect(saidOf(stiffWord, plain.repeat(4) + "Vi har bad, parker samt torg och gator. ".repeat(5))).toEqual([]);
    expect(saidOf(stiffWord, "Mellan bad, park och torg samt mellan skola och hem. ".repeat(6))).toEqual([]);
  });

  test("stands in a title as the title has it", () => {
    const background = "Nämnden antar Bad jämte park 2026. ";
    const enclosures = [{ title: "Bad jämte park 2026" }];
    expect(remarksOf(stiffWord, { case: { background, enclosures } })).toEqual([]);
    expect(remarksOf(stiffWord, { case: { background } })).toHaveLength(1);
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
    "Ett jämlikt samhälle, ett mer jämlikt. Alla får jämlikt stöd.",
    "Bolaget får låna pengar jämte ränta och jämte därpå löpande avgifter.",
    "Så står det: 4 § Skolan skall erbjuda stöd som erfordras.",
    "4 kap. 2 § Skolan skall erbjuda stöd.",
    "Enligt gällande rätt, i gällande plan, alla nu gällande regler. ".repeat(2),
    "Avtalet är undertecknad av parterna. I detta avseende är det klart.",
    "Alla är rörande eniga.",
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

  test("“dom” is “de” or “dem” before what they do or are", () => {
    expect(saidOf(colloquialWord, "Vi frågar dom som bor här. Dom har svarat.")).toEqual([
      ["dom", null],
      ["Dom", null],
    ]);
    expect(saidOf(colloquialWord, "Det är en dom som gäller, och den dom har fallit i dom.")).toEqual([]);
  });

  test.each([
    "En sen kväll är det för sent.",
    "Ett sommarjobb och projektet ”Jobba smart”.",
    "Domen kom i dag.",
    "En tidig morgon och sen kväll.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(colloquialWord, text)).toEqual([]);
  });
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
    "Skolan ser ungas behov, och allas röst är viktig. Stöd om anhörigas och våldsutsattas rätt finns.",
    "Kurser genomförs tillsammans med skolan.",
    "En gemensam plan arbetas fram.",
    "Fotbollsplanen används som damm.",
    "Klotter saneras genom avtal med en entreprenör.",
    "Märkning lånas ut från medborgarkontoret.",
    "Avtal om tio lägenheter tecknas.",
    "Riktad kontroll genomförs per enhet.",
    "Rastvärdarna får utbildning. Gula västar används.",
    "Rektorn och polisen ses i maj. En lista tas fram, och möten ordnas.",
  ])("is none in ”%s”", (text) => {
    expect(saidOfCells(passiveWithoutAgent, [text], shared)).toEqual([]);
  });

  test("is clear where a column tells the owner from those who help", () => {
    const activities = [{ id: "kurs", how: "Kurser genomförs i skolan.", responsible: shared }];
    const areas = [{ id: "by", title: "Byn", goals: [{ id: "mal", what: "Lugn", activities }] }];
    const columns = (heading: string) => [{ heading, field: "activity.responsible", width: 100 }];
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, columns: columns("Ägare/bistår") } })).toEqual([]);
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, columns: columns("Ansvarig och samverkan") } })).toEqual([]);
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, columns: columns("Vem") } })).toEqual([]);
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, columns: columns("Ansvar") } })).toHaveLength(1);
  });

  test("is clear where the introduction says that the first named is responsible", () => {
    const activities = [{ id: "kurs", how: "Kurser genomförs i skolan.", responsible: shared }];
    const areas = [{ id: "by", title: "Byn", goals: [{ id: "mal", what: "Lugn", activities }] }];
    const introduction = "Ansvarig är den som står först, övriga hjälper till.";
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, introduction } })).toEqual([]);
    const named = "Första namnet under Ansvar äger åtgärden.";
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, introduction: named } })).toEqual([]);
    const each = "Respektive ansvarig genomför sina delar.";
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, introduction: each } })).toEqual([]);
    expect(remarksOf(passiveWithoutAgent, { plan: { areas, introduction: "Skolan står för lokaler." } })).toHaveLength(
      1,
    );
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
