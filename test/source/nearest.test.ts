import { describe, expect, test } from "vitest";
import { nearest } from "../../src/source/nearest.ts";

describe("the word that was probably meant", () => {
  const cases: readonly (readonly [word: string, known: readonly string[], meant: string | undefined])[] = [
    ["shortTitel", ["title", "shortTitle"], "shortTitle"],
    ["hwo", ["how", "id"], "how"],
    ["KKL", ["KLK", "SN"], "KLK"],
    ["klk", ["KLK", "SN"], "KLK"],
    ["doc", ["docx", "pdf"], "docx"],
    ["x", ["title"], undefined],
    ["xy", ["ab"], undefined],
    ["title", [], undefined],
  ];
  test.each(cases)("for %j among %j is %j", (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});
