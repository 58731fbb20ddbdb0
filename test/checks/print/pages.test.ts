import { describe, expect, test } from "vitest";
import { foundOnPages, rowsOf } from "./printed-papers.ts";

describe("a heading at the foot of a page", () => {
  const stranded = { blocks: ["text: Före.", "heading: Finansiering"] };

  test("is found with its page", () => {
    expect(foundOnPages([{}, stranded, {}])).toEqual([
      ["stranded-heading", "Sida 2: rubriken ”Finansiering” står längst ned och det som hör till den på nästa sida."],
    ]);
  });

  test("is found where it is a table's", () => {
    const found = foundOnPages([{ blocks: ["text: Före.", "caption: Aktiviteter 2026"] }, {}]);
    expect(found.map(([, message]) => message)).toEqual([
      "Sida 1: tabellens rubrik ”Aktiviteter 2026” står längst ned och det som hör till den på nästa sida.",
    ]);
  });

  test("is no print fault where its part ends there", () => {
    expect(foundOnPages([stranded, { part: 1 }])).toEqual([]);
    expect(foundOnPages([stranded])).toEqual([]);
  });
});

describe("a row of a table", () => {
  test("is found when it is split though it fits on a page", () => {
    expect(foundOnPages([{ rows: rowsOf(0, 0, 100, 300) }, { rows: rowsOf(0, 1, 300, 100) }])).toEqual([
      ["split-row", "Sida 1: tabellraden ”Rad 2” bryts och går vidare på nästa sida, fast den får plats på en."],
    ]);
  });

  test("may be split when no page holds it", () => {
    expect(foundOnPages([{ rows: rowsOf(0, 0, 640) }, { rows: rowsOf(0, 0, 640) }])).toEqual([]);
  });

  test("is found alone at the end of its table", () => {
    expect(foundOnPages([{ rows: rowsOf(0, 0, 80, 80, 80) }, { rows: rowsOf(0, 3, 60) }])).toEqual([
      ["lone-row", "Sida 2: tabellens sista rad, ”Rad 4”, står ensam, skild från de andra."],
    ]);
  });

  test("is found alone at the beginning of its table", () => {
    expect(foundOnPages([{ rows: rowsOf(0, 0, 60) }, { rows: rowsOf(0, 1, 80, 80) }])).toEqual([
      ["lone-row", "Sida 1: tabellens första rad, ”Rad 1”, står ensam, skild från de andra."],
    ]);
  });

  test("may stand alone when it is high, or when its neighbour leaves it no room", () => {
    expect(foundOnPages([{ rows: rowsOf(0, 0, 80, 80, 80) }, { rows: rowsOf(0, 3, 200) }])).toEqual([]);
    expect(foundOnPages([{ rows: rowsOf(0, 0, 30, 30, 560) }, { rows: rowsOf(0, 3, 60) }])).toEqual([]);
  });

  test("may stand alone when a neighbour that joined it would leave another one alone", () => {
    expect(foundOnPages([{ rows: rowsOf(0, 0, 80, 80) }, { rows: rowsOf(0, 2, 60) }])).toEqual([]);
  });

  test("is not alone where its table has no other, though more tables stand on the pages", () => {
    const pages = [{ rows: [...rowsOf(0, 0, 60, 60, 60), ...rowsOf(1, 0, 60)] }, { rows: rowsOf(2, 0, 60) }];
    expect(foundOnPages(pages)).toEqual([]);
  });
});

describe("a page with little on it", () => {
  test("is found in the middle of a paper", () => {
    expect(foundOnPages([{}, { full: 0.19 }, {}])).toEqual([
      ["sparse-page", "Sida 2: mindre än en femtedel av sidan har text, fast papperet går vidare."],
    ]);
  });

  test("is a tip at the end of a part", () => {
    expect(foundOnPages([{}, { full: 0.19 }, { part: 1 }])).toEqual([
      ["short-last-page", "Sida 2: den sista sidan har bara några rader."],
    ]);
  });

  test("is right when a fifth of it is filled", () => {
    expect(foundOnPages([{ full: 0.2 }, {}, { full: 0.2 }])).toEqual([]);
  });

  test("is right when it is the whole paper, or stands between pages of the other way round", () => {
    expect(foundOnPages([{ full: 0.1 }])).toEqual([]);
    expect(foundOnPages([{ full: 0.1 }, { widthPt: 842 }, { full: 0.1 }])).toEqual([]);
  });

  test("is told as the recipients' where it has nothing else", () => {
    const letter = [{}, { full: 0.15, blocks: ["heading: Beslutet skickas till", "text: Polisen", "text: Kansliet"] }];
    expect(foundOnPages(letter, { recipientsHeading: "Beslutet skickas till" })).toEqual([
      ["recipients-alone", "Sida 2: sidan har bara ”Beslutet skickas till” och mottagarna."],
    ]);
    expect(foundOnPages(letter).map(([rule]) => rule)).toEqual(["short-last-page"]);
  });

  test("is no list of recipients where the letter goes on below", () => {
    const blocks = ["heading: Beslutet skickas till", "text: Polisen", "heading: Ärendet", "text: Text."];
    expect(foundOnPages([{}, { blocks }], { recipientsHeading: "Beslutet skickas till" })).toEqual([]);
  });
});
