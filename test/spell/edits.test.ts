import { expect, test } from "vitest";
import { editsOf } from "../../src/spell/edits.ts";

const to = (from: string, word: string) => [...editsOf(from)].filter((edit) => edit.word === word);

test("one letter fewer, two swapped, one more and one changed", () => {
  expect(to("kommunn", "kommun")[0]).toMatchObject({ kind: "drop", isSlip: true });
  expect(to("kommnu", "kommun")[0]).toMatchObject({ kind: "swap", isSlip: true });
  expect(to("kmmun", "kommun")[0]).toMatchObject({ kind: "add", at: 1, letter: "o", isSlip: false });
  expect(to("kommuk", "kommun")[0]).toMatchObject({ kind: "change", at: 5, letter: "n", isSlip: false });
  expect(to("kommu", "kommun")[0]).toMatchObject({ kind: "add", at: 5, letter: "n", isSlip: false });
});

test("a single letter for two, a neighbouring key and dots left out are slips", () => {
  expect(to("komun", "kommun").some(({ isSlip }) => isSlip)).toBe(true);
  expect(to("kommub", "kommun")[0]?.isSlip).toBe(true);
  expect(to("miljo", "miljö")[0]?.isSlip).toBe(true);
});

test("a word is never its own edit", () => {
  expect(to("uppföljning", "uppföljning")).toEqual([]);
});
