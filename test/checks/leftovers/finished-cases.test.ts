import { describe, expect, test } from "vitest";
import { paperNames } from "../../papers/built-papers.ts";
import { finishedCase, foundIn } from "../finished-papers.ts";

describe("a paper that is done", () => {
  test.each(paperNames)("has nothing left over and prints well: %s of Exempelby", async (name) => {
    const paper = await finishedCase("data/exempelby/2026", name);
    expect(paper.texts.map(({ blocks }) => blocks.length > 30)).toEqual([true, true, true]);
    expect(paper.pages.length).toBeGreaterThan(2);
    expect(foundIn(paper)).toEqual([]);
  });
});

describe("a draft", () => {
  test("is known by its marks in every format, and by nothing else", async () => {
    const paper = await finishedCase("data/eskilstuna/2022", "beslutsunderlag");
    const everywhere = "Samma sak i beslutsunderlag.pdf och beslutsunderlag.html.";
    const missing = [
      "[Förvaltning saknas]",
      "[Handläggare saknas]",
      "[Datum saknas]",
      "[Diarienummer saknas]",
      "[Beslutsunderlag saknas]",
      "[Undertecknare saknas]",
      "[inte ifylld]",
      "[Namn på KFN saknas]",
      "[Namn på KLK saknas]",
      "[Namn på SN saknas]",
      "[Namn på SOG saknas]",
    ];
    expect(foundIn(paper)).toEqual([
      ["draft-mark", `Papperet är märkt ”UTKAST”. ${everywhere}`],
      ...missing.map((mark) => ["draft-mark", `Märket ”${mark}” står kvar i papperet. ${everywhere}`]),
    ]);
  });
});
