import { describe, expect, test } from "vitest";
import { hangingHyphen } from "../../../src/checks/typography/hanging-hyphen.ts";
import { hyphenAsDash } from "../../../src/checks/typography/hyphen-as-dash.ts";
import { hyphenInSpan } from "../../../src/checks/typography/hyphen-in-span.ts";
import { remarksOf } from "../reading-of.ts";
import { saidOf, saidOfHeading } from "../said-of.ts";

describe("a hyphen in a span", () => {
  test.each([
    ["Planen gäller 2020-2023.", "2020-2023", "2020–2023"],
    ["Planen gäller 2020 - 2023.", "2020 - 2023", "2020–2023"],
    ["Planen gäller 2020 – 2023.", "2020 – 2023", "2020–2023"],
    ["Läsåret 2025-26 började bra.", "2025-26", "2025–26"],
    ["BRÅ 2020-2023 har mötts.", "2020-2023", "2020–2023"],
    ["Mötet är kl. 8-10 i skolan.", "8-10", "8–10"],
    ["Öppet kl 20-02 på helger.", "20-02", "20–02"],
    ["Öppet 08.00-16.30 varje dag.", "08.00-16.30", "08.00–16.30"],
    ["Eleverna i årskurs 7-9 svarar.", "7-9", "7–9"],
    ["Eleverna i årskurs F-6 svarar.", "F-6", "F–6"],
    ["Ungdomar, 13-15-åringar, deltar.", "13-15", "13–15"],
    ["Öppet måndag-fredag.", "måndag-fredag", "måndag–fredag"],
    ["Öppet mån-fre.", "mån-fre", "mån–fre"],
    ["Det sker mars-april 2026.", "mars-april", "mars–april"],
    ["Det sker 1 januari - 30 juni 2026.", "1 januari - 30 juni", "1 januari–30 juni"],
    ["Det sker 15-30 juni.", "15-30", "15–30"],
    ["Det kostar 1 500-2 000 kronor.", "1 500-2 000", "1 500–2 000"],
    ["Andelen är 1,5-2,5 procent.", "1,5-2,5", "1,5–2,5"],
    ["Antalet är mellan 40-50 personer.", "40-50", "40 och 50"],
    ["Det ökade från 10-15 personer.", "10-15", "10 till 15"],
    ["Antalet sjönk mellan år 2021-2023.", "2021-2023", "2021 och 2023"],
    ["Platsen bevakas mellan kl. 20-23.", "20-23", "20 och 23"],
    ["Avtalet gäller 2024-03-01 - 2025-02-28.", "2024-03-01 - 2025-02-28", "2024-03-01–2025-02-28"],
    ["Avtalet gäller 2024-03-01-2025-02-28.", "2024-03-01-2025-02-28", "2024-03-01–2025-02-28"],
    ["Se 3-5 §§ i lagen.", "3-5", "3–5"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(hyphenInSpan, text)).toEqual([[words, replacement]]);
  });

  test("is found in the headings of letter and plan", () => {
    const title = "Åtgärdsplan för Exempelby kommun 2024-2027";
    expect(remarksOf(hyphenInSpan, { case: { title }, plan: { title } }).map(([path]) => path)).toEqual([
      "case.title",
      "plan.title",
    ]);
  });

  test.each([
    "Planen är daterad 2026-01-07.",
    "Planen gäller 2020–2023 och läsåret 2025/2026.",
    "Diarienummer KS 2025-0412, KS 2025-412 och dnr 2020-2031.",
    "Ärendet KS 2001-2034 är avslutat.",
    "Lag 2023-196 och förordning 2018-1937 gäller.",
    "Ring 016-710 10 00, 08-123 45 67 eller 070-174 06 05.",
    "Ring +46 16-710 10 00 eller +46 (0)16-710 10 00.",
    "Bankgiro 123-4567 och plusgiro 12 34 56-7.",
    "Organisationsnummer 212000-0357.",
    "Personnummer 19121212-1212.",
    "Mål nr T 123-422 och mål 12-422.",
    "Perioden 2026-01-07/2026-03-31 gäller.",
    "Läs mer på www.exempelby.example/plan-2020-2023 och i plan-2020-2023.pdf.",
    "ANDTS-arbetet och SSPF-grupper i Exempelby-Nordby.",
    "Resultatet blev 4-2, och tidigare 2-2 eller 5-5.",
    "Månaden 2026-01 och versionen 1.2-3.",
    "ISBN 978-91-38-12345-6.",
    "Covid-19 och E-4 nämns inte.",
    "Kommunen ska för- och nackdelar väga.",
    "Standarden SS 12-34 och Ds 2009-38.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(hyphenInSpan, text)).toEqual([]);
  });

  test("each of five thousand is found", () => {
    expect(saidOf(hyphenInSpan, "i årskurs 7-9 ".repeat(5_000))).toHaveLength(5_000);
  });
});

describe("a hyphen as a dash", () => {
  test.each([
    ["Trygghet - hela året.", "Trygghet - hela", "Trygghet – hela"],
    ["Vi vandrar - ofta - i centrum.", "vandrar - ofta", "vandrar – ofta"],
    ["Målet nås 2026 - men inte lätt.", "2026 - men", "2026 – men"],
    ["Vi vandrar -- ofta.", "vandrar -- ofta", "vandrar – ofta"],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(hyphenAsDash, text)[0]).toEqual([words, replacement]);
  });

  test("both dashes of an aside are found", () => {
    expect(saidOf(hyphenAsDash, "Vi vandrar - ofta - i centrum.").map(([words]) => words)).toEqual([
      "vandrar - ofta",
      "ofta - i",
    ]);
  });

  test("between two names, where it may be a route, nothing is proposed", () => {
    expect(saidOf(hyphenAsDash, "Tåget Nordby - Exempelby går.")).toEqual([["Nordby - Exempelby", null]]);
    expect(saidOf(hyphenAsDash, "Vägen (Nordby - Exempelby) stängs.")[0]?.[1]).toBeNull();
  });

  test("in a heading is found", () => {
    expect(saidOfHeading(hyphenAsDash, "Trygghet - en plan")).toEqual([["Trygghet - en", "Trygghet – en"]]);
  });

  test.each([
    "Stoppa våldet – stoppa kriminaliteten.",
    "Planen gäller 2020 - 2023 och 1 januari - 30 juni.",
    "Kommun- och regionråd, för- och nackdelar.",
    "Barn - och ungdomsnämnden svarar.",
    "Resultatet är 5 - 3 och skalan A - F.",
    "En e - tjänst är öppen.",
    "Så här:\n\n- ett\n- två",
    "Det var -5 grader, 10 - 12 stycken.",
    "Ring 016 - 710 10 00.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(hyphenAsDash, text)).toEqual([]);
  });
});

describe("a hyphen that stands for a part of a compound", () => {
  test("has a space after it", () => {
    expect(saidOf(hangingHyphen, "Kultur-och fritidsnämnden och för-eller grundskolan.")).toEqual([
      ["Kultur-och", "Kultur- och"],
      ["för-eller", "för- eller"],
    ]);
  });

  test.each(["Kultur- och fritidsnämnden", "Ett och-tecken", "Barn-och-unga-linjen", "Kultur-och"])(
    "is right in ”%s”",
    (text) => {
      expect(saidOf(hangingHyphen, text)).toEqual([]);
    },
  );
});
