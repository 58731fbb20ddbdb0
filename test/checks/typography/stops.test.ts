import { describe, expect, test } from "vitest";
import { cellFullStop } from "../../../src/checks/typography/cell-full-stop.ts";
import { fullStopInHeading } from "../../../src/checks/typography/full-stop-in-heading.ts";
import { fullStopMissing } from "../../../src/checks/typography/full-stop-missing.ts";
import { readingOf, remarksOf } from "../reading-of.ts";
import { saidOf, saidOfCells, saidOfHeading } from "../said-of.ts";

describe("a full stop that is missing", () => {
  test("at the end of a paragraph of several sentences", () => {
    expect(saidOf(fullStopMissing, "Planen antas. Den gäller i år")).toEqual([["år", "år."]]);
    expect(saidOf(fullStopMissing, "Ett. Två\n\nTre är klart.")).toEqual([["Två", "Två."]]);
    expect(saidOf(fullStopMissing, "Planen antas. Den gäller i år (2026)")).toEqual([]);
    expect(saidOf(fullStopMissing, "Planen antas. Den gäller i år (se bilaga)")).toEqual([["bilaga)", "bilaga)."]]);
  });

  test("at the end of a text of one long sentence", () => {
    const text = "Kansliet har tagit fram en plan tillsammans med polisen under hösten";
    expect(saidOf(fullStopMissing, text)).toEqual([["hösten", "hösten."]]);
  });

  test.each([
    "Planen antas.",
    "Kansliet ska:\n\n- ordna trygghetsvandringar i centrum\n- laga lampor längs gångstråken",
    "Kansliet har gjort detta:\n\n- Trygghetsvandringar i hela centrum och längs alla gångstråk varje kväll\n- Belysning",
    "Läs mer här: https://www.exempelby.example",
    "Planen antas. Läs mer på www.exempelby.example",
    "Bakgrund\n\nKansliet har tagit fram en plan.",
    "Ingen kostnad",
    "Planen antas. Skälen är dessa:",
    "Planen antas. Hon sa: ”Det är bra.”",
    "Vad kostar det? Ingenting …",
    "Planen antas. (Se bilaga 1.)",
    "Fler skolor deltar. (Trygga Unga)",
    "Maja Exempelsson\n\nTrygghetssamordnare",
    "Planen antas. Löftena ska\n\n- Öka tryggheten.\n- Minska brotten.",
    "Planen antas. Detta har valts för året\n\n1. Belysning\n2. Vandringar",
    "**Bakgrund.** Planen antas. Målet är\n\nTryggare kvällar.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(fullStopMissing, text)).toEqual([]);
  });

  test("is a gap rather than a full stop after a word that ends no sentence", () => {
    expect(saidOf(fullStopMissing, "Planen antas. Löftena ska")).toEqual([["ska", null]]);
  });

  test("before a paragraph is found, though a list follows later", () => {
    expect(saidOf(fullStopMissing, "Planen antas. Den gäller i år\n\nVi ska:\n\n- vandra\n- laga lampor")).toEqual([
      ["år", "år."],
    ]);
  });

  test("in what is proposed is left to the rules for proposals", () => {
    expect(
      remarksOf(fullStopMissing, { case: { proposal: ["Planen antas. Den gäller i hela kommunen under året"] } }),
    ).toEqual([]);
  });
});

describe("full stops in the table", () => {
  test("a cell of several sentences of which the last has none", () => {
    expect(saidOfCells(cellFullStop, ["Fler patruller. Utredning av brott"])).toEqual([["brott", "brott."]]);
  });

  test("a column that has them in some cells only, said once", () => {
    const how = (id: number, end: string) => `Ordna vandring nummer ${id} i centrum${end}`;
    const texts = [how(1, ""), how(2, ""), how(3, "."), how(4, ""), how(5, "."), how(6, "")];
    expect(saidOfCells(cellFullStop, texts)).toEqual([["centrum.", null]]);
  });

  test("a column is counted as its reader sees it, and the rarer form is shown", () => {
    const how = (id: number, end: string) => `Ordna vandring nummer ${id} i centrum${end}`;
    const several = ["Ordna möten. Bjud in alla.", "Laga lampor. Byt ut stolpar.", "Måla broar. Börja i juni."];
    const texts = [how(1, "."), how(2, ""), how(3, "."), how(4, ""), how(5, "."), how(6, ""), how(7, ""), ...several];
    expect(saidOfCells(cellFullStop, texts)).toEqual([["centrum", null]]);
    const activities = texts.map((text, index) => ({ id: `a${index}`, how: text, responsible: ["kansliet"] }));
    const areas = [{ id: "by", title: "Byn", goals: [{ id: "mal", what: "Lugn", activities }] }];
    const [remark] = cellFullStop.find(readingOf({ plan: { areas } }));
    expect(remark?.message).toBe("I kolumnen ”Hur” slutar 6 av 10 texter med punkt, de andra inte.");
  });

  test.each([
    [["Ordna vandring i centrum", "Laga lampor i parken.", "Bygga en bro"]],
    [["Fler patruller. Utredning av brott.", "Ansvar delas. Samordnare: Kansliet"]],
    [["Laga lampor. (Trygga platser)"]],
    [["Hög. Beroende av leverantörens kapacitet"]],
    [["Andel nöjda. 76 → 95 %", "Andel trygga i enkäten. 60 → 70 %", "Antal vandringar. 4 → 8 per år"]],
    [["Andel nöjda. 76 → 95 %", "Antal möten. 4 → 8 per år", "Antal kurser. 1 → 3", "Andel trygga. Mäts i mars."]],
    [["Kv. 3", "Artikel 12. Barnets röst", "Delmål 2. Fler vandringar"]],
    [["Laga lampor. Läs mer på www.exempelby.example"]],
    [Array.from({ length: 9 }, (_, index) => `Ordna vandring nummer ${index} i centrum.`)],
    [[...Array.from({ length: 9 }, (_, index) => `Ordna vandring nummer ${index} i centrum`), "Laga lampor i parken."]],
    [
      Array.from({ length: 8 }, (_, index) =>
        index % 2 ? "Kansliet ordnar vandringar i centrum varje vår." : "Nya lampor vid torget",
      ),
    ],
  ])("are as they should in %j", (texts) => {
    expect(saidOfCells(cellFullStop, texts)).toEqual([]);
  });
});

describe("a full stop in a heading", () => {
  test("at its end", () => {
    expect(saidOfHeading(fullStopInHeading, "Trygga platser i centrum.")).toEqual([["centrum.", "centrum"]]);
    expect(saidOfHeading(fullStopInHeading, "En kommun att leva i.")).toEqual([["i.", "i"]]);
  });

  test("between two sentences", () => {
    expect(saidOfHeading(fullStopInHeading, "Skapa förståelse i centrum. Samordna insatser")).toEqual([
      ["centrum.", null],
    ]);
  });

  test.each([
    "Belysning, skötsel m.m.",
    "1. Trygga platser",
    "2.1. Trygga platser",
    "Vem gör vad?",
    "Kl. 13 i centrum",
    "Trygga platser …",
    "Avtal med A. Ek",
    "Artikel 12. Barnets röst",
    "Strategiskt mål 2. Fler vandringar",
    "Lag (2023:196) om kommuners ansvar",
  ])("is none in ”%s”", (text) => {
    expect(saidOfHeading(fullStopInHeading, text)).toEqual([]);
  });
});
