import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { seedBlocks, seedText } from "./seed-text.ts";

describe("reading the saved text of the paper of 2022", () => {
  test("each line is a paragraph, without its asterisks; blank lines are nothing", () => {
    expect(seedText("\n\nKommunstyrelsen\r\n\nBasal trygghet - *Konkreta insatser*\n")).toEqual([
      "Kommunstyrelsen",
      "Basal trygghet - Konkreta insatser",
    ]);
  });

  test("a line with tabs is a table row, and a cell may hold several paragraphs", () => {
    const row = "<p>Stoppa våldet</p> <p>Göra livet besvärligt</p>\tPlatsbesök/analys  Närvaro\t<p>SOG</p> <p>KLK</p>";
    expect(seedBlocks(row)).toEqual([
      {
        type: "row",
        cells: [["Stoppa våldet", "Göra livet besvärligt"], ["Platsbesök/analys Närvaro"], ["SOG", "KLK"]],
      },
    ]);
    expect(seedText(row)).toEqual([
      "Stoppa våldet",
      "Göra livet besvärligt",
      "Platsbesök/analys Närvaro",
      "SOG",
      "KLK",
    ]);
  });

  test("the whole paper is read, from the board to the last cell, and no mark is left", () => {
    const entries = seedText(readFileSync(new URL("eskilstuna-2022/seed.txt", import.meta.url), "utf8"));
    expect(entries.at(0)).toBe("Kommunstyrelsen");
    expect(entries.at(-1)).toBe("Kriminologisk/ ekonomisk");
    expect(entries.filter((entry) => /[*<>\t]/.test(entry) || entry === "")).toEqual([]);
  });
});
