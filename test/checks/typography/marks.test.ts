import { describe, expect, test } from "vitest";
import { commaRoundBracket } from "../../../src/checks/typography/comma-round-bracket.ts";
import { doublePunctuation } from "../../../src/checks/typography/double-punctuation.ts";
import { quotationMarks } from "../../../src/checks/typography/quotation-marks.ts";
import { rawAsterisk } from "../../../src/checks/typography/raw-asterisk.ts";
import { rawMarkup } from "../../../src/checks/typography/raw-markup.ts";
import { stopBeforeBracket } from "../../../src/checks/typography/stop-before-bracket.ts";
import { remarksOf } from "../reading-of.ts";
import { saidOf, saidOfCells, saidOfHeading } from "../said-of.ts";

describe("marks for style that are printed as they stand", () => {
  test.each([
    ["*Trygga* platser", "*Trygga*", "Trygga"],
    ["**Trygga platser**", "**Trygga platser**", "Trygga platser"],
    ["_Trygga_ platser", "_Trygga_", "Trygga"],
    ["`Trygga` platser", "`Trygga`", "Trygga"],
    ["## Trygga platser", "## Trygga", "Trygga"],
    [
      "[Trygga platser](https://www.exempelby.example)",
      "[Trygga platser](https://www.exempelby.example)",
      "Trygga platser",
    ],
  ])("in the heading ”%s”", (text, words, replacement) => {
    const found = saidOfHeading(rawAsterisk, text);
    expect(found[0]?.[0]).toBe(words);
    expect(found).toHaveLength(1);
    if (!text.startsWith("[")) expect(found[0]?.[1]).toBe(replacement);
  });

  test("in the name of an enclosure", () => {
    const enclosures = [{ title: "*Lägesbild*" }];
    expect(remarksOf(rawAsterisk, { case: { enclosures } })).toEqual([
      ["case.enclosures.0.title", "*Lägesbild*", "Lägesbild"],
    ]);
  });

  test("in prose, only what Markdown leaves", () => {
    expect(saidOf(rawAsterisk, "Planen är ** viktig** i år.")).toEqual([["**", null]]);
    expect(saidOf(rawAsterisk, "Kör `npm test` nu.")).toEqual([["`npm test`", "npm test"]]);
    expect(saidOf(rawAsterisk, "## Bakgrund\n\nText.")).toEqual([["## Bakgrund", "Bakgrund"]]);
  });

  test("Markdown itself is none", () => {
    expect(saidOf(rawAsterisk, "En *viktig* och **stor** [plan](https://x.example).\n\n* ett\n* två")).toEqual([]);
    expect(saidOfCells(rawAsterisk, ["*Snabbt* arbete"])).toEqual([]);
  });

  test.each([
    "Elever*na i centrum",
    "Kostnad*",
    "Plan_2026_slutlig",
    "Bilaga 3 # ny",
    "Ringa *31# i tid",
    "2 * 3 platser * 4",
    "[Ange datum] i planen",
  ])("is none in the heading ”%s”", (text) => {
    expect(saidOfHeading(rawAsterisk, text)).toEqual([]);
  });
});

describe("markup from a web page", () => {
  test.each([
    ["<p>Stoppa våldet</p> <p>Nu</p>", "<p>", null],
    ["Stoppa<br/>våldet.", "<br/>", null],
    ['Se <a href="x">sidan</a>.', '<a href="x">', null],
    ["Park &amp; gata.", "&amp;", "&"],
    ["Sedan&nbsp;dess.", "Sedan&nbsp;dess", "Sedan dess"],
    ["Skr&auml;p.", "Skr&auml;p", "Skräp"],
    ["Ett tecken &#8211; så.", "&#8211;", null],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(rawMarkup, text)).toEqual([[words, replacement]]);
  });

  test("is a table in Markdown, told once", () => {
    const table = "| Post | 2026 |\n|---|---|\n| Lampor | 20 tkr |\n\n| Mer | 2027 |\n| --- | --- |\n| Bro | 3 tkr |";
    expect(saidOf(rawMarkup, table)).toEqual([["|---|", null]]);
  });

  test.each([
    "Antalet är 5 | 3.",
    "Antalet är < 5 och > 3.",
    "Fyll i <namn>.",
    "Park & gata; FoU&I.",
    "R&D AB deltar.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(rawMarkup, text)).toEqual([]);
  });
});

describe("quotation marks", () => {
  test.each([
    ['Modellen "Trygg granne" används.', '"Trygg granne"', "”Trygg granne”"],
    ["Modellen “Trygg granne” används.", "“Trygg granne”", "”Trygg granne”"],
    ["Modellen „Trygg granne“ används.", "„Trygg granne“", "”Trygg granne”"],
    ["Modellen 'Trygg granne' används.", "'Trygg granne'", "”Trygg granne”"],
    ["Hon sa: ”Läs 'Trygg granne' nu.”", "'Trygg granne'", "’Trygg granne’"],
    ["Modellen ”Trygg granne används.", "”Trygg", null],
    ["Modellen Trygg granne” används.", "granne”", null],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(quotationMarks, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Modellen ”Trygg granne” och ”Orten” används.",
    "Hon sa: ”Läs ’Trygg granne’ nu.”",
    "BRÅ's möte och rock'n'roll samt 55\" skärm.",
    "”Det första stycket i ett citat.\n\n”Det andra stycket i citatet.”",
    "”Orten bortom våldet”-strukturen gäller.",
    "”Det första stycket i ett citat.\n\nDet sista stycket i citatet.”",
  ])("are right in ”%s”", (text) => {
    expect(saidOf(quotationMarks, text)).toEqual([]);
  });
});

describe("double punctuation", () => {
  test.each([
    ["Planen antas..", "antas..", "antas."],
    ["Skolan,, polisen och vi.", "Skolan,,", "Skolan,"],
    ["Det gäller vård m.m.. Och mer.", "m.m..", "m.m."],
    ["Skolan,. Sedan polisen.", "Skolan,.", "Skolan."],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(doublePunctuation, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Det var ... så. Det var.... Det var…",
    "Vård, skola m.m., och sedan t.ex., kanske. Vad?! Så!",
    "Se ../plan och sida 1..5.",
    "Planen (m.m.). Den gäller.",
  ])("is none in ”%s”", (text) => {
    expect(saidOf(doublePunctuation, text)).toEqual([]);
  });
});

describe("commas and stops at a bracket", () => {
  test.each([
    ["Underlag från EST, (samordning), och mer.", "EST, (samordning), och", "EST (samordning) och"],
    ["Polisen, (LPO), skolan och vi.", "Polisen, (LPO),", "Polisen (LPO),"],
    ["Vi tackar polisen, (LPO).", "polisen, (LPO).", "polisen (LPO)."],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(commaRoundBracket, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Kommunen, (eventuellt) regionen och polisen deltar.",
    "Kommunen (KLK), polisen (LPO) och skolan deltar.",
    "Det gäller (a), (b), (c).",
    "Punkterna a, (b), c.",
  ])("a comma is right in ”%s”", (text) => {
    expect(saidOf(commaRoundBracket, text)).toEqual([]);
  });

  test.each([
    ["Fler skolor deltar. (Trygga Unga)", "deltar. (Trygga Unga)", "deltar (Trygga Unga)."],
    ["Fler skolor deltar. (se bilaga). Sedan mer.", "deltar. (se bilaga).", "deltar (se bilaga)."],
  ])("”%s”", (text, words, replacement) => {
    expect(saidOf(stopBeforeBracket, text)).toEqual([[words, replacement]]);
  });

  test.each([
    "Fler skolor deltar. (Se bilaga 1.)",
    "Fler skolor deltar. (Polisen deltar inte i år heller)",
    "Det gäller vård, skola m.m. (se bilaga).",
    "Mötet är kl. (ca) 13, i rum nr. (3).",
    "Fler skolor deltar. (Vilka?) Sedan mer.",
    "Planen gäller. (Nya) skolor deltar i år.",
  ])("a stop is right in ”%s”", (text) => {
    expect(saidOf(stopBeforeBracket, text)).toEqual([]);
  });
});
