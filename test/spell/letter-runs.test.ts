import { expect, test } from "vitest";
import { letterRunsOf } from "../../src/spell/letter-runs.ts";

const has = letterRunsOf(`${"åtgärd/AB\nÅTGÄRD\n".repeat(10)}xyz\n`);

test("three letters in a row that occur often are known, in capitals or not", () => {
  expect(has("åtgärd", 0)).toBe(true);
  expect(has("Åtgärd", 3)).toBe(true);
});

test("three letters that occur once, over a line's end or with a sign are not", () => {
  expect(has("xyz", 0)).toBe(false);
  expect(has("rdå", 0)).toBe(false);
  expect(has("d/a", 0)).toBe(false);
  expect(has("rd", 0)).toBe(false);
});
